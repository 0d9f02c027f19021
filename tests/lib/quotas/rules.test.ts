import fc from "fast-check";
import { expect, test } from "vitest";
import {
  countedFor,
  marksOf,
  neediestFirst,
  owesQuota,
  type QuotaRule,
  quotaCell,
  quotaLastDay,
  quotaProgress,
  quotaShortfall,
} from "../../../lib/quotas/rules";

const either: QuotaRule = { minimum: 1, subjectKinds: ["INDIVIDUAL", "COLLECTIVE"], reading: "EITHER", countedAt: "NOMINATED" };
const each: QuotaRule = { ...either, reading: "EACH" };

test.each([
  [{}, 1, 2],
  [{ INDIVIDUAL: 1 }, 0, 1],
  [{ COLLECTIVE: 3 }, 0, 1],
  [{ INDIVIDUAL: 1, COLLECTIVE: 1 }, 0, 0],
  [{ PRACTICE_MODEL: 5 }, 1, 2],
])("of %j there miss %i when either kind is enough, %i when each is wanted", (counts, whenEither, whenEach) => {
  expect(quotaShortfall(either, counts)).toBe(whenEither);
  expect(quotaShortfall(each, counts)).toBe(whenEach);
});

test("a rule that names no kind counts them all", () => {
  expect(countedFor({ ...either, subjectKinds: [] }, { INDIVIDUAL: 1, PRACTICE_MODEL: 1 })).toBe(2);
});

const count = fc.integer({ min: 0, max: 5 });
const counts = fc.record({ INDIVIDUAL: count, COLLECTIVE: count, PRACTICE_MODEL: count });
const rule = fc.record({
  minimum: fc.integer({ min: 1, max: 4 }),
  subjectKinds: fc.subarray(["INDIVIDUAL", "COLLECTIVE", "PRACTICE_MODEL"] as const),
  reading: fc.constantFrom("EITHER", "EACH"),
  countedAt: fc.constant("NOMINATED"),
});

test("a shortfall is never negative, one more never makes it greater, and giving what misses ends it", () => {
  fc.assert(
    fc.property(rule, counts, fc.constantFrom("INDIVIDUAL" as const, "COLLECTIVE" as const, "PRACTICE_MODEL" as const), (r, c, kind) => {
      const missing = quotaShortfall(r, c);
      expect(missing).toBeGreaterThanOrEqual(0);
      const after = quotaShortfall(r, { ...c, [kind]: c[kind] + 1 });
      expect(missing - after === 0 || missing - after === 1).toBe(true);
      expect(quotaShortfall(r, { INDIVIDUAL: 9, COLLECTIVE: 9, PRACTICE_MODEL: 9 })).toBe(0);
    }),
  );
});

test("each is never easier than either", () => {
  fc.assert(
    fc.property(rule, counts, (r, c) => {
      expect(quotaShortfall({ ...r, reading: "EACH" }, c)).toBeGreaterThanOrEqual(quotaShortfall({ ...r, reading: "EITHER" }, c));
    }),
  );
});

test("a year's quota ends with the plan's yearly nominating, else with the year", () => {
  const yearly = (kind: string, lastDay: string) => ({ kind, recurrence: "YEARLY" as const, lastDay });
  expect(quotaLastDay([], 2026)).toBe("2026-12-31");
  expect(quotaLastDay([yearly("REPORT", "--12-14")], 2026)).toBe("2026-12-31");
  expect(quotaLastDay([yearly("NOMINATION", "--11-30")], 2026)).toBe("2026-11-30");
  expect(quotaLastDay([{ kind: "NOMINATION", recurrence: "ONCE", lastDay: "2023-06-30" }], 2026)).toBe("2026-12-31");
});

test("a unit owes the years on whose last day it exists, its first and its last day included", () => {
  const unit = { activeFrom: "2023-12-31", activeTo: "2025-12-31" };
  expect(["2022-12-31", "2023-12-31", "2025-12-31", "2026-12-31"].map((day) => owesQuota(unit, day))).toEqual([false, true, true, false]);
  expect(owesQuota({ activeFrom: "2020-01-01", activeTo: null }, "2026-12-31")).toBe(true);
});

const cellOf = (of: {
  activeFrom?: string;
  activeTo?: string | null;
  year?: number;
  counted?: number;
  drafting?: number;
  today?: string;
}) =>
  quotaCell(either, {
    unit: { activeFrom: of.activeFrom ?? "2015-01-01", activeTo: of.activeTo ?? null },
    year: of.year ?? 2026,
    lastDay: `${of.year ?? 2026}-12-31`,
    today: of.today ?? "2026-11-22",
    counts: { counted: { INDIVIDUAL: of.counted ?? 0 }, drafting: of.drafting ?? 0 },
  });

test.each([
  ["enough", { counted: 2 }, { mark: "ENOUGH", counted: 2, missing: 0, owes: true }],
  ["short", {}, { mark: "SHORT", counted: 0, missing: 1, owes: true }],
  ["being written", { drafting: 1 }, { mark: "DRAFTING", missing: 1, owes: true }],
  ["written too late", { drafting: 1, year: 2025 }, { mark: "SHORT", missing: 1, owes: true }],
  ["not founded yet", { activeFrom: "2027-01-01" }, { mark: "NOT_YET", missing: 0, owes: false }],
  ["dissolved during the year", { activeTo: "2026-06-30" }, { mark: "ENDED", missing: 0, owes: false }],
  ["dissolved, but had given something", { activeTo: "2026-06-30", counted: 1 }, { mark: "ENOUGH", counted: 1, owes: false }],
  ["a year to come", { year: 2027 }, { mark: "COMING", missing: 1, owes: true }],
])("a cell %s", (_name, of, expected) => {
  expect(cellOf(of)).toMatchObject(expected);
});

test("progress counts the units that owe", () => {
  const cells = [
    cellOf({ counted: 1 }),
    cellOf({}),
    cellOf({ drafting: 1 }),
    cellOf({ activeTo: "2026-06-30", counted: 1 }),
    cellOf({ activeFrom: "2027-01-01" }),
  ];
  expect(quotaProgress(cells)).toEqual({ units: 3, enough: 1, short: 2 });
});

test("the legend explains the marks that are used", () => {
  const unit = (cells: ReturnType<typeof cellOf>[]) => ({ id: "", name: "", shortName: "", cells });
  expect(marksOf({ units: [unit([cellOf({}), cellOf({ counted: 1 })]), unit([cellOf({})])] })).toEqual(["ENOUGH", "SHORT"]);
});

test("units that are short come first, those that owe nothing last, else the order stays", () => {
  const unit = (name: string, cell: ReturnType<typeof cellOf>) => ({ id: name, name, shortName: name, cells: [cell] });
  const units = [
    unit("gone", cellOf({ activeTo: "2025-06-30" })),
    unit("enough", cellOf({ counted: 1 })),
    unit("writing", cellOf({ drafting: 1 })),
    unit("short", cellOf({})),
    unit("enough too", cellOf({ counted: 2 })),
  ];
  expect(neediestFirst(units, 2026).map((each) => each.name)).toEqual(["short", "writing", "enough", "enough too", "gone"]);
});
