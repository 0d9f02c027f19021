import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { firstOccurrence } from "../../../lib/proposing/plan-dates";

test("what falls due in the first quarter of every year concerns the year before it", () => {
  expect(firstOccurrence("--12-14", 2023)).toBe("2023-12-14");
  expect(firstOccurrence("--01-09", 2023)).toBe("2024-01-09");
  expect(firstOccurrence("2025-06-30", 2023)).toBe("2025-06-30");
  expect(firstOccurrence(null, 2023)).toBeNull();
  expect(firstOccurrence("--12-14", null)).toBeNull();
});

test("29 February is the 28th where the year has none", () => {
  expect(firstOccurrence("--02-29", 2023)).toBe("2024-02-29");
  expect(firstOccurrence("--02-29", 2024)).toBe("2025-02-28");
});

property.prop([
  fc.integer({ min: 2000, max: 2100 }),
  fc.date({ min: new Date("2024-01-01"), max: new Date("2024-12-31"), noInvalidDate: true }),
])("a day of every year becomes a real day of the first or the second year", (year, moment) => {
  const day = firstOccurrence(`-${moment.toISOString().slice(4, 10)}`, year) ?? "";
  expect([year, year + 1]).toContain(Number(day.slice(0, 4)));
  expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
});
