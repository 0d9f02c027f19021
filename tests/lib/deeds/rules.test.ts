import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/core/clock";
import { type Asked, askedOf, type Deed, deedAskedFor, deedsFor, versionsUpTo } from "@/lib/deeds/rules";

const deed = (data: Partial<Deed> = {}): Deed => ({
  ...{ kind: "RECOGNITION", id: "d", title: "14/QĐ-SM", planId: "plan", year: 2025, departmentIds: ["unit"], day: "2026-01-05" },
  ...data,
});
const asked = (data: Partial<Asked> = {}): Asked => ({
  ...{ kind: "RECOGNITION", planIds: ["plan"], departmentId: null, year: 2025, after: null },
  ...data,
});
const yearly = { kind: "RECOGNITION", recurrence: "YEARLY" as const, lastDay: "--01-09" };

describe("what a rule asks to be done", () => {
  it.each([
    ["RECOGNITION", null, "RECOGNITION"],
    ["RECOGNITION", "unit", "RECOGNITION"],
    ["REGISTRATION", "unit", "REGISTRATION"],
    ["NOMINATION", "unit", "NOMINATION"],
    ["NOMINATION", null, "UPWARD"],
    ["REVIEW", null, "REVIEW"],
    ["REVIEW", "unit", null],
    ["REPORT", null, null],
    ["REPORT", "unit", null],
  ])("%s of %s: %s", (kind, departmentId, expected) => {
    expect(deedAskedFor(kind, departmentId)).toBe(expected);
  });

  it("the recognition before 10/01 asks for the decision of the year just ended", () => {
    expect(askedOf({ planId: "plan", departmentId: null, dueDay: "2026-01-09", rule: yearly }, [])).toEqual(asked());
    expect(askedOf({ planId: "plan", departmentId: "unit", dueDay: "2026-12-14", rule: { ...yearly, kind: "REPORT" } }, [])).toBeNull();
  });

  it("what returns every quarter asks for something since the last quarter's day, also over the turn of the year", () => {
    const rule = { kind: "NOMINATION", recurrence: "QUARTERLY" as const, lastDay: "--03-25" };
    const since = (dueDay: string) => askedOf({ planId: "plan", departmentId: "unit", dueDay, rule }, [])?.after;
    expect([since("2026-06-25"), since("2026-03-25")]).toEqual(["2026-03-25", "2025-12-25"]);
  });

  it("a plan brings the versions it replaced along, however many, and not those that replaced it", () => {
    const plans = [
      { id: "first", supersededById: "second" },
      { id: "second", supersededById: "third" },
      { id: "third", supersededById: "fourth" },
      { id: "other", supersededById: "else" },
    ];
    expect(versionsUpTo("third", plans)).toEqual(["third", "second", "first"]);
    expect(versionsUpTo("first", plans)).toEqual(["first"]);
  });
});

describe("which deeds count", () => {
  it("those of the kind, the year and the plan or a version it replaced, the earliest first", () => {
    const deeds = [
      deed({ id: "late", day: "2026-02-01" }),
      deed({ id: "early", planId: "old" }),
      deed({ id: "year", year: 2024 }),
      deed({ id: "plan", planId: "foreign" }),
      deed({ id: "kind", kind: "UPWARD" }),
    ];
    expect(deedsFor(asked({ planIds: ["plan", "old"] }), deeds).map((row) => row.id)).toEqual(["early", "late"]);
  });

  it("a unit's own; the agency's whoever was recognised", () => {
    const deeds = [deed({ id: "own" }), deed({ id: "theirs", departmentIds: ["neighbour"] })];
    expect(deedsFor(asked({ departmentId: "unit" }), deeds).map((row) => row.id)).toEqual(["own"]);
    expect(deedsFor(asked(), deeds)).toHaveLength(2);
  });

  it("a review frozen in the year may look back on the years before it; one of last year's end does not count for this one", () => {
    const review = (data: Partial<Deed>) => deed({ kind: "REVIEW", departmentIds: [], year: 2024, ...data });
    const of = (data: Partial<Deed>) => deedsFor(asked({ kind: "REVIEW", year: 2025 }), [review(data)]).length;
    expect([of({ day: "2025-03-20" }), of({ day: "2024-12-30" }), of({ year: 2025, day: "2025-11-01" }), of({ year: 2023 })]).toEqual([
      ...[1, 0, 1, 0],
    ]);
  });

  test.prop([fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 12 }), fc.integer({ min: 0, max: 11 })])(
    "each deed counts for exactly one turn of what returns every month",
    (offsets, month) => {
      const rule = { kind: "REGISTRATION", recurrence: "MONTHLY" as const, lastDay: "--01-31" };
      const deeds = offsets.map((offset, index) =>
        deed({ kind: "REGISTRATION", id: String(index), year: 2026, day: addDays("2026-01-01", offset) }),
      );
      const days = Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(2026, index + 1, 0)).toISOString().slice(0, 10));
      const dueDay = days[month] ?? "";
      const turn = askedOf({ planId: "plan", departmentId: "unit", dueDay, rule }, []);
      const inTurn = deedsFor(turn ?? asked(), deeds)
        .filter((row) => row.day <= dueDay)
        .map((row) => row.id);
      const inMonth = deeds.filter((row) => row.day.slice(0, 7) === dueDay.slice(0, 7)).map((row) => row.id);
      expect(inTurn.sort()).toEqual(inMonth.sort());
    },
  );
});
