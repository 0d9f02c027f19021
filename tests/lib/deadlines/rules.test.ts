import { expect, it } from "vitest";
import { quotaDaysLeft, shortfallsOf } from "@/lib/deadlines/rules";
import type { QuotaCell, QuotaMap } from "@/lib/quotas/rules";

const cell = (missing: number, data: Partial<QuotaCell> = {}): QuotaCell => ({
  year: 2026,
  mark: "SHORT",
  owes: true,
  counted: 0,
  missing,
  ...data,
});
const unit = (id: string, ...cells: QuotaCell[]) => ({ id, name: `Phòng ${id}`, shortName: id, cells });
const map: Pick<QuotaMap, "units" | "years"> = {
  years: [{ year: 2026, lastDay: "2026-12-15", units: 3, enough: 1, short: 2 }],
  units: [unit("a", cell(1)), unit("b", cell(0)), unit("c", cell(2)), unit("d", cell(1, { owes: false }))],
};

it("names one's own units that are short, and how long is left", () => {
  const found = shortfallsOf(map, ["a", "b", "d"], "2026-11-22");
  expect(found).toEqual([{ unitId: "a", unit: "Phòng a", year: 2026, missing: 1, lastDay: "2026-12-15" }]);
  expect(found.map((short) => quotaDaysLeft(short, "2026-11-22"))).toEqual([23]);
});

it("nothing once the last day is over, or in a year the plan does not cover", () => {
  expect(shortfallsOf(map, ["a"], "2026-12-15")).toHaveLength(1);
  expect(shortfallsOf(map, ["a"], "2026-12-16")).toEqual([]);
  expect(shortfallsOf(map, ["a"], "2027-01-05")).toEqual([]);
});
