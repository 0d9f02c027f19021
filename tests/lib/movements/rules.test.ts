import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { movementCourse } from "@/lib/movements/rules";

it.each([
  [2021, 2025, 2020, "COMING"],
  [2021, 2025, 2021, "RUNNING"],
  [2021, 2025, 2025, "RUNNING"],
  [2021, 2025, 2026, "ENDED"],
  [2021, null, 2099, "RUNNING"],
  [2021, 2021, 2021, "RUNNING"],
] as const)("one of %i to %s is in %i %s", (startYear, endYear, year, course) => {
  expect(movementCourse({ startYear, endYear }, year)).toBe(course);
});

const year = fc.integer({ min: 1950, max: 2100 });
test.prop([year, fc.option(fc.integer({ min: 0, max: 60 }), { nil: null })])("it never goes back", (startYear, length) => {
  const movement = { startYear, endYear: length === null ? null : startYear + length };
  const order = ["COMING", "RUNNING", "ENDED"];
  const course = Array.from({ length: 80 }, (_, index) => order.indexOf(movementCourse(movement, startYear - 10 + index)));
  expect(course).toEqual([...course].sort());
});
