import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/core/clock";
import { activeHold, isHeld, isOpen } from "@/lib/holds/rules";

const hold = (fromDay: string, toDay: string | null, lifted = false) => ({ fromDay, toDay, lifted });

describe("a hold", () => {
  it("stands from its first day to the end of its last", () => {
    const dated = hold("2026-11-10", "2026-11-20");
    const days = ["2026-11-09", "2026-11-10", "2026-11-20", "2026-11-21"];
    expect(days.map((day) => isHeld(dated, day))).toEqual([false, true, true, false]);
  });

  it("without a last day stands until it is lifted", () => {
    expect(isHeld(hold("2026-11-10", null), "2099-01-01")).toBe(true);
  });

  it("no longer stands on the day it is lifted, also when that is its first", () => {
    expect(isHeld(hold("2026-11-10", "2026-11-15", true), "2026-11-14")).toBe(true);
    expect(isHeld(hold("2026-11-10", "2026-11-15", true), "2026-11-15")).toBe(false);
    expect(isHeld(hold("2026-11-10", "2026-11-10", true), "2026-11-10")).toBe(false);
  });

  it("may be lifted while in force or to come", () => {
    expect(isOpen(hold("2026-11-10", null), "2026-11-01")).toBe(true);
    expect(isOpen(hold("2026-11-10", "2026-11-20"), "2026-11-20")).toBe(true);
    expect(isOpen(hold("2026-11-10", "2026-11-20"), "2026-11-21")).toBe(false);
    expect(isOpen(hold("2026-11-10", "2026-11-20", true), "2026-11-12")).toBe(false);
  });
});

describe("the hold in force", () => {
  it("is the latest of several, and none when all have ended", () => {
    const early = hold("2026-01-01", null);
    const late = hold("2026-06-01", null);
    expect(activeHold([early, late], "2026-07-01")).toBe(late);
    expect(activeHold([early, late], "2026-03-01")).toBe(early);
    expect(activeHold([hold("2026-01-01", "2026-02-01")], "2026-03-01")).toBeNull();
  });

  property.prop([
    fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.option(fc.integer({ min: 0, max: 60 })), fc.boolean())),
    fc.integer({ min: 0, max: 120 }),
  ])("is there exactly when one of them is held", (spans, offset) => {
    const start = "2026-01-01";
    const holds = spans.map(([from, length, lifted]) => {
      const fromDay = addDays(start, from);
      return hold(fromDay, length === null ? null : addDays(fromDay, length), length !== null && lifted);
    });
    const day = addDays(start, offset);
    expect(activeHold(holds, day) !== null).toBe(holds.some((one) => isHeld(one, day)));
  });
});
