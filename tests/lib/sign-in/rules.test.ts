import { expect, test } from "vitest";
import { afterWrongTry, isLocked, lockMinutes, type Tries, triesInAll } from "../../../lib/sign-in/rules";

const moment = new Date("2026-11-22T08:00:00Z");
const later = (minutes: number) => new Date(moment.getTime() + minutes * 60_000);
const fresh: Tries = { failedTries: 0, lockedUntil: null };
const after = (count: number) => Array.from({ length: count }).reduce<Tries>((tries) => afterWrongTry(tries, moment), fresh);

test("the hundredth wrong try locks the account for 15 minutes, the ninety-ninth does not", () => {
  expect(after(triesInAll - 1)).toEqual({ failedTries: 99, lockedUntil: null });
  expect(after(triesInAll)).toEqual({ failedTries: 100, lockedUntil: later(lockMinutes) });
});

test("a lock runs out by itself, and the count starts anew", () => {
  const locked = after(triesInAll);
  expect(isLocked(locked, later(14.99))).toBe(true);
  expect(isLocked(locked, later(15))).toBe(false);
  expect(afterWrongTry(locked, later(15))).toEqual({ failedTries: 1, lockedUntil: null });
});
