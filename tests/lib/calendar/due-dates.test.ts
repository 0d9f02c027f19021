import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { dueDates, quarterOf, quarterSpan, whyThisDay } from "@/lib/calendar/due-dates";
import { addDays } from "@/lib/core/clock";

const years = fc.integer({ min: 2021, max: 2060 });
const isLeap = (year: number) => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;

describe("last days of a year", () => {
  it("trước ngày 15/12 hàng năm ends on 14/12, trước ngày 10/01 on 09/01", () => {
    expect(dueDates({ recurrence: "YEARLY", lastDay: "--12-14" }, 2026)).toEqual(["2026-12-14"]);
    expect(dueDates({ recurrence: "YEARLY", lastDay: "--01-09" }, 2027)).toEqual(["2027-01-09"]);
  });

  it("trước ngày 01/3 hằng năm is 29/02 in leap years and 28/02 in others", () => {
    expect([2027, 2028].flatMap((year) => dueDates({ recurrence: "YEARLY", lastDay: "--02-29" }, year))).toEqual([
      "2027-02-28",
      "2028-02-29",
    ]);
  });

  it("trước ngày 01/01 hằng năm is the last day of the year before", () => {
    const rule = { recurrence: "YEARLY" as const, lastDay: "--12-31", before: true };
    expect(whyThisDay(rule, "2026-12-31")).toMatchObject({ printed: "2027-01-01", dayOff: null });
  });

  it("once, in its own year only", () => {
    const rule = { recurrence: "ONCE" as const, lastDay: "2023-06-30" };
    expect([2022, 2023, 2024].map((year) => dueDates(rule, year))).toEqual([[], ["2023-06-30"], []]);
  });

  it("quarterly and monthly from any written month, the short months on their last day", () => {
    expect(dueDates({ recurrence: "QUARTERLY", lastDay: "--09-30" }, 2026)).toEqual([
      "2026-03-30",
      "2026-06-30",
      "2026-09-30",
      "2026-12-30",
    ]);
    expect(dueDates({ recurrence: "MONTHLY", lastDay: "--01-31" }, 2028).slice(0, 4)).toEqual([
      "2028-01-31",
      "2028-02-29",
      "2028-03-31",
      "2028-04-30",
    ]);
  });

  it("what cannot be read gives no day", () => {
    expect(dueDates({ recurrence: "YEARLY", lastDay: "cuối năm" }, 2026)).toEqual([]);
  });

  test.prop([years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })])(
    "every recurring rule gives 1, 4 or 12 days of that year, each a day of the calendar",
    (year, month, date) => {
      const lastDay = `--${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
      for (const [recurrence, count] of [
        ["YEARLY", 1],
        ["QUARTERLY", 4],
        ["MONTHLY", 12],
      ] as const) {
        const days = dueDates({ recurrence, lastDay }, year);
        expect(days).toHaveLength(count);
        expect(new Set(days).size).toBe(count);
        expect([...days].sort()).toEqual(days);
        for (const day of days) {
          expect(day.slice(0, 4)).toBe(String(year));
          expect(addDays(day, 0)).toBe(day);
        }
      }
    },
  );

  test.prop([years])("the day before 01/3 is always the last of February", (year) => {
    expect(dueDates({ recurrence: "YEARLY", lastDay: "--02-29" }, year)).toEqual([`${year}-02-${isLeap(year) ? 29 : 28}`]);
  });
});

describe("why this day", () => {
  const rule = { recurrence: "YEARLY" as const, lastDay: "--12-14", before: true };

  it("names the printed day, and the last working day where the day is free", () => {
    expect(whyThisDay(rule, "2026-12-14")).toEqual({
      ...{ day: "2026-12-14", recurrence: "YEARLY", printed: "2026-12-15", before: true, dayOff: null, lastWorkingDay: "2026-12-14" },
    });
    expect(whyThisDay(rule, "2025-12-14")).toMatchObject({ dayOff: "WEEKEND", lastWorkingDay: "2025-12-12" });
  });

  it("names Tết, and an agency's own day off", () => {
    const tet = { recurrence: "ONCE" as const, lastDay: "2026-02-18", before: false };
    expect(whyThisDay(tet, "2026-02-18")).toMatchObject({ printed: "2026-02-18", dayOff: "HOLIDAY", lastWorkingDay: "2026-02-13" });
    expect(whyThisDay(rule, "2026-12-14", new Map([["2026-12-14", false]]))).toMatchObject({ dayOff: "OWN", lastWorkingDay: "2026-12-11" });
  });

  test.prop([years])("the last working day is never after the last day", (year) => {
    for (const day of dueDates(rule, year)) expect(whyThisDay(rule, day).lastWorkingDay <= day).toBe(true);
  });
});

describe("quarters", () => {
  it("Quý II năm 2023 is 01/04 to 30/06; Quý I of a leap year has 29/02 inside", () => {
    expect(quarterSpan(2023, 2)).toEqual({ first: "2023-04-01", last: "2023-06-30" });
    expect(quarterSpan(2024, 4)).toEqual({ first: "2024-10-01", last: "2024-12-31" });
  });

  test.prop([years, fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)])(
    "a span's ends lie in the quarter, its neighbours outside",
    (year, quarter) => {
      const { first, last } = quarterSpan(year, quarter);
      expect([quarterOf(first), quarterOf(last)]).toEqual([
        { year, quarter },
        { year, quarter },
      ]);
      expect(quarterOf(addDays(first, -1))).not.toEqual({ year, quarter });
      expect(quarterOf(addDays(last, 1))).not.toEqual({ year, quarter });
    },
  );
});
