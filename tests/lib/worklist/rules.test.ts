import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/core/clock";
import { daysLeft, groupWork, type WorkItem, weekEnd } from "@/lib/worklist/rules";

const item = (key: string, due: string | null): WorkItem => ({ key, due, title: key, href: "/", why: "", action: "" });
const day = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays("1990-01-01", count));

describe("weekEnd", () => {
  it("is the Sunday of the week", () => {
    expect(weekEnd("2026-11-22")).toBe("2026-11-22");
    expect(weekEnd("2026-11-23")).toBe("2026-11-29");
    expect(weekEnd("2026-12-31")).toBe("2027-01-03");
  });

  it("is never before the day and at most six days after it", () => {
    fc.assert(
      fc.property(day, (one) => {
        const left = daysLeft(weekEnd(one), one);
        return left >= 0 && left <= 6;
      }),
    );
  });
});

describe("groupWork", () => {
  it("puts overdue work before today's and undated work last", () => {
    const groups = groupWork(
      [item("later", null), item("late", "2026-11-20"), item("now", "2026-11-24"), item("week", "2026-11-29"), item("next", "2026-11-30")],
      "2026-11-24",
    );
    expect(groups.overdue.map((one) => one.key)).toEqual(["late"]);
    expect(groups.today.map((one) => one.key)).toEqual(["now"]);
    expect(groups.week.map((one) => one.key)).toEqual(["week"]);
    expect(groups.later.map((one) => one.key)).toEqual(["next", "later"]);
  });

  it("loses and doubles nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.option(day)), day, (dues, today) => {
        const groups = groupWork(
          dues.map((due, index) => item(String(index), due)),
          today,
        );
        const keys = [...groups.overdue, ...groups.today, ...groups.week, ...groups.later].map((one) => one.key);
        return keys.length === dues.length && new Set(keys).size === keys.length;
      }),
    );
  });
});
