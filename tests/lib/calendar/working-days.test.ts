import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { addWorkingDays, dayOffOn, isWorkingDay, lastWorkingDay, workingDaysBetween } from "@/lib/calendar/working-days";
import { addDays } from "@/lib/core/clock";

const anyDay = fc.integer({ min: 0, max: 365 * 60 }).map((count) => addDays("2020-01-01", count));

describe("working days", () => {
  it("are not week-ends, holidays or swapped days, but a swapped Saturday is one", () => {
    expect(isWorkingDay("2026-11-21")).toBe(false);
    expect(isWorkingDay("2026-02-17")).toBe(false);
    expect(isWorkingDay("2026-01-02")).toBe(false);
    expect(isWorkingDay("2026-01-10")).toBe(true);
    expect(isWorkingDay("2026-12-14")).toBe(true);
    expect(dayOffOn("2026-02-17")).toEqual({ day: "2026-02-17", name: "TET", why: "HOLIDAY" });
  });

  it("an agency's own day wins both ways", () => {
    const own = new Map([
      ["2026-12-14", false],
      ["2026-02-17", true],
    ]);
    expect(isWorkingDay("2026-12-14", own)).toBe(false);
    expect(isWorkingDay("2026-02-17", own)).toBe(true);
  });

  it("across the turn of the year and across Tết", () => {
    expect(addWorkingDays("2025-12-31", 1)).toBe("2026-01-05");
    expect(addWorkingDays("2026-02-13", 1)).toBe("2026-02-23");
    expect(addWorkingDays("2026-02-23", -1)).toBe("2026-02-13");
    expect(workingDaysBetween("2026-02-13", "2026-02-23")).toBe(1);
    expect(lastWorkingDay("2026-02-22")).toBe("2026-02-13");
  });

  it("in a leap year: from 28/02 to 01/3/2028 there is 29/02", () => {
    expect(addWorkingDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(workingDaysBetween("2028-02-28", "2028-03-01")).toBe(2);
  });

  test.prop([anyDay, fc.integer({ min: 1, max: 60 })])("adding and counting agree, both ways", (day, count) => {
    const later = addWorkingDays(day, count);
    expect(isWorkingDay(later)).toBe(true);
    expect(workingDaysBetween(day, later)).toBe(count);
    expect(workingDaysBetween(later, day)).toBe(-count);
    const back = addWorkingDays(later, -count);
    expect(isWorkingDay(day) ? back === day : back < day).toBe(true);
  });

  test.prop([anyDay, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })])(
    "counts of neighbouring spans add up",
    (day, a, b) => {
      const [middle, end] = [addDays(day, a), addDays(day, a + b)];
      expect(workingDaysBetween(day, end)).toBe(workingDaysBetween(day, middle) + workingDaysBetween(middle, end));
    },
  );

  test.prop([anyDay])("nobody is free for more than ten days on end", (day) => {
    expect(workingDaysBetween(day, addDays(day, 11))).toBeGreaterThan(0);
  });
});
