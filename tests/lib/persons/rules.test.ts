import { expect, test } from "vitest";
import { isRetiredOn } from "../../../lib/persons/rules";

test("the day of retirement is the first one of rest", () => {
  const person = { retiredOn: "2026-12-01" };
  expect(isRetiredOn(person, "2026-11-30")).toBe(false);
  expect(isRetiredOn(person, "2026-12-01")).toBe(true);
  expect(isRetiredOn({ retiredOn: null }, "2099-01-01")).toBe(false);
});
