import { expect, test } from "vitest";
import { isQuiet } from "../../../lib/proposal-sources/rules";

test("a reader without a sign for five minutes has stopped", () => {
  const now = new Date("2026-11-22T08:00:00Z");
  const before = (seconds: number) => new Date(now.getTime() - seconds * 1000);
  expect(isQuiet(before(299), now)).toBe(false);
  expect(isQuiet(before(300), now)).toBe(true);
});
