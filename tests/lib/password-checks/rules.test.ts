import { expect, test } from "vitest";
import { afterWrongTry, isLocked, lockMinutes, type Tries, triesAtMost } from "../../../lib/password-checks/rules";

const moment = new Date("2026-11-22T08:00:00Z");
const later = (minutes: number) => new Date(moment.getTime() + minutes * 60_000);
const fresh: Tries = { failedTries: 0, lockedUntil: null };
const after = (count: number) => Array.from({ length: count }).reduce<Tries>((tries) => afterWrongTry(tries, moment), fresh);

test("the tenth wrong try locks for 15 minutes, the ninth does not", () => {
  expect(after(triesAtMost - 1)).toEqual({ failedTries: 9, lockedUntil: null });
  expect(after(triesAtMost)).toEqual({ failedTries: 10, lockedUntil: later(lockMinutes) });
});

test("a lock runs out by itself, and the count starts anew", () => {
  const locked = after(triesAtMost);
  expect(isLocked(locked, later(14.99))).toBe(true);
  expect(isLocked(locked, later(15))).toBe(false);
  expect(afterWrongTry(locked, later(15))).toEqual({ failedTries: 1, lockedUntil: null });
});
