import { describe, expect, it } from "vitest";
import { lunarDays } from "@/lib/calendar/holidays";
import { lunarDay } from "@/lib/calendar/lunar";

describe("the lunar calendar of Viet Nam", () => {
  it.each([
    [1985, "1985-01-21"],
    [2000, "2000-02-05"],
    [2007, "2007-02-17"],
    [2019, "2019-02-05"],
    [2020, "2020-01-25"],
    [2021, "2021-02-12"],
    [2022, "2022-02-01"],
  ])("begins the lunar year %i on %s, also where China begins it on another day", (year, day) => {
    expect(lunarDay(1, 1, year)).toBe(day);
  });

  it.each([2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032])("agrees with the days held for %i", (year) => {
    expect({ tet: lunarDay(1, 1, year), hungKings: lunarDay(10, 3, year) }).toEqual(lunarDays(year));
  });

  it("counts a doubled month: in 2020 the fourth, so the full moon of the eighth is on 01/10; in 2023 the second", () => {
    expect(lunarDay(15, 8, 2020)).toBe("2020-10-01");
    expect(lunarDay(15, 8, 2023)).toBe("2023-09-29");
    expect(lunarDay(10, 3, 2023)).toBe("2023-04-29");
  });
});
