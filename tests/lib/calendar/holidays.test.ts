import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { holidayYear, isWeekend } from "@/lib/calendar/holidays";

const freeWeekdays = (year: number) =>
  holidayYear(year)
    .off.map((off) => off.day)
    .filter((day) => !isWeekend(day));

describe("announced years are as they were announced", () => {
  it("2023: Tết 20-26/01, two days made up for in May, 04/9", () => {
    expect(freeWeekdays(2023)).toEqual([
      ...["2023-01-02", "2023-01-20", "2023-01-23", "2023-01-24", "2023-01-25", "2023-01-26"],
      ...["2023-05-01", "2023-05-02", "2023-05-03", "2023-09-01", "2023-09-04"],
    ]);
  });

  it("2024: Tết 08-14/02, 29/4 swapped for 04/5", () => {
    expect(freeWeekdays(2024)).toEqual([
      ...["2024-01-01", "2024-02-08", "2024-02-09", "2024-02-12", "2024-02-13", "2024-02-14"],
      ...["2024-04-18", "2024-04-29", "2024-04-30", "2024-05-01", "2024-09-02", "2024-09-03"],
    ]);
    expect(holidayYear(2024).worked).toEqual(["2024-05-04"]);
  });

  it("2025: Tết 27-31/01, 02/5 swapped for 26/4", () => {
    expect(freeWeekdays(2025)).toEqual([
      ...["2025-01-01", "2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"],
      ...["2025-04-07", "2025-04-30", "2025-05-01", "2025-05-02", "2025-09-01", "2025-09-02"],
    ]);
  });

  it("2026: Tết 16-20/02, 27/4 made up for, 02/01 and 31/8 swapped", () => {
    expect(freeWeekdays(2026)).toEqual([
      ...["2026-01-01", "2026-01-02", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"],
      ...["2026-04-27", "2026-04-30", "2026-05-01", "2026-08-31", "2026-09-01", "2026-09-02", "2026-11-24"],
    ]);
    expect(holidayYear(2026)).toMatchObject({ announced: true, worked: ["2026-01-10", "2026-08-22"] });
  });
});

describe("years that are reckoned", () => {
  it("say so and name the law", () => {
    expect(holidayYear(2031)).toMatchObject({ announced: false, worked: [], source: expect.stringContaining("Điều 112") });
  });

  test.prop([fc.integer({ min: 2027, max: 2090 })])("give every holiday as a weekday off: 11 days, 12 with 24/11", (year) => {
    expect(freeWeekdays(year)).toHaveLength(12);
    expect(new Set(freeWeekdays(year)).size).toBe(12);
  });

  test.prop([fc.integer({ min: 2023, max: 2090 })])("hold five days of Tết around the first day of the lunar year", (year) => {
    const days = holidayYear(year).off.filter((off) => off.name === "TET" && off.why === "HOLIDAY");
    expect(days).toHaveLength(5);
    expect(days.every((off) => off.day > `${year}-01-15` && off.day < `${year}-02-28`)).toBe(true);
  });
});
