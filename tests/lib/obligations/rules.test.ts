import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/core/clock";
import {
  carriesOver,
  countStandings,
  isOwed,
  judgedYear,
  type OwingUnit,
  obligationsOf,
  owersOf,
  type RuleFacts,
  standingOf,
} from "@/lib/obligations/rules";

const called = (name: string, shortName = name) => [{ name, shortName }];
const unit = (id: string, data: Partial<OwingUnit> = {}): OwingUnit => ({
  ...{ id, names: called(`Phòng ${id}`), isUnit: false, isOffice: false, activeFrom: "2015-01-01", activeTo: null },
  ...data,
});
const office = unit("office", { names: called("Văn phòng"), isOffice: true });
const centre = unit("centre", { names: called("Trung tâm Kiểm định", "TTKĐ"), isUnit: true });
const units = [unit("a"), unit("b", { names: called("Phòng Đoàn thể và các hội") }), office, centre];

describe("who owes what a rule asks", () => {
  it.each([
    ["Các phòng nghiệp vụ", ["a", "b"]],
    ["Các phòng chuyên môn, nghiệp vụ", ["a", "b"]],
    ["Các phòng, đơn vị", ["a", "b", "office", "centre"]],
    ["Các phòng, các đơn vị", ["a", "b", "office", "centre"]],
    ["Các đơn vị trực thuộc", ["centre"]],
    ["Văn phòng", ["office"]],
    ["TTKĐ", ["centre"]],
    ["Phòng Đoàn thể và các hội", ["b"]],
    ["Sở Xây dựng", [null]],
    ["Trưởng Ban", [null]],
    ["Hội đồng Thi đua – Khen thưởng Sở, Giám đốc Sở", [null]],
    ["", [null]],
  ])("%s", (actor, owers) => {
    expect(owersOf(actor, units)).toEqual(owers);
  });
});

const plan = { startYear: 2023, endYear: 2023, openEnded: false, annual: true, supersededById: null, issueDate: "2023-03-01" };
const report: RuleFacts = { id: "r", kind: "REPORT", actor: "Các phòng nghiệp vụ", recurrence: "YEARLY", lastDay: "--12-14" };

describe("the obligations of a year", () => {
  it("stand once a unit, on the last day, every year an annual plan runs on", () => {
    expect(obligationsOf(plan, [report], units, 2026)).toEqual([
      { ruleId: "r", departmentId: "a", dueDay: "2026-12-14", year: 2026 },
      { ruleId: "r", departmentId: "b", dueDay: "2026-12-14", year: 2026 },
    ]);
  });

  it("nothing before the plan was issued, nothing from a replaced plan, nothing past the end of a period", () => {
    const early = { ...report, lastDay: "--02-10" };
    expect(obligationsOf(plan, [early], units, 2023)).toEqual([]);
    expect(obligationsOf({ ...plan, supersededById: "new" }, [report], units, 2026)).toEqual([]);
    expect(obligationsOf({ ...plan, runsFrom: "2026-12-15" }, [report], units, 2026)).toEqual([]);
    expect(obligationsOf({ ...plan, runsFrom: "2026-12-14" }, [report], units, 2026)).toHaveLength(2);
    expect(obligationsOf({ ...plan, runsFrom: "2020-01-01" }, [{ ...report, lastDay: "--02-10" }], units, 2023)).toEqual([]);
    const closed = { ...plan, annual: false, endYear: 2025 };
    expect(obligationsOf(closed, [report], units, 2025)).toHaveLength(2);
    expect(obligationsOf(closed, [report], units, 2026)).toEqual([]);
  });

  it("the recognition of January closes the year before, also after the period's end; a milestone may lie outside (R139)", () => {
    const closed = { ...plan, annual: false, endYear: 2025 };
    const recognition = { ...report, kind: "RECOGNITION", actor: "Giám đốc Sở", lastDay: "--01-09" };
    expect(obligationsOf(closed, [recognition], units, 2026)).toEqual([
      { ruleId: "r", departmentId: null, dueDay: "2026-01-09", year: 2026 },
    ]);
    expect(obligationsOf(closed, [recognition], units, 2027)).toEqual([]);
    const once = { ...report, recurrence: "ONCE" as const, lastDay: "2027-03-31" };
    expect(obligationsOf(closed, [once], units, 2027)).toHaveLength(2);
  });

  it("a unit that has ended by the last day owes nothing, one that begins on it does", () => {
    const ended = unit("ended", { activeTo: "2026-12-13" });
    const begun = unit("begun", { activeFrom: "2026-12-14" });
    expect(obligationsOf(plan, [report], [ended, begun], 2026).map((row) => row.departmentId)).toEqual(["begun"]);
  });

  test.prop([fc.integer({ min: 2023, max: 2040 }), fc.constantFrom("YEARLY" as const, "QUARTERLY" as const, "MONTHLY" as const)])(
    "no two rows share rule, unit and day",
    (year, recurrence) => {
      const rows = obligationsOf({ ...plan, issueDate: null }, [{ ...report, recurrence }], units, year);
      const keys = rows.map((row) => `${row.ruleId} ${row.departmentId} ${row.dueDay}`);
      expect(new Set(keys).size).toBe(keys.length);
      expect(rows.every((row) => row.dueDay.startsWith(String(year)) && row.year === year)).toBe(true);
    },
  );
});

describe("where an obligation stands", () => {
  const facts = { dueDay: "2026-12-14", received: [] as string[], unitEnds: null, superseded: false };

  it("open until the end of the last day, missing from the next", () => {
    expect(standingOf(facts, "2026-12-14")).toBe("OPEN");
    expect(standingOf(facts, "2026-12-15")).toBe("MISSING");
  });

  it("the first thing that stands decides: on time on the last day, late after it", () => {
    expect(standingOf({ ...facts, received: ["2026-12-20", "2026-12-14"] }, "2027-01-01")).toBe("ON_TIME");
    expect(standingOf({ ...facts, received: ["2026-12-15"] }, "2027-01-01")).toBe("LATE");
  });

  it("lifted where the unit ended before it or a newer plan took over; what was given in still counts", () => {
    expect(standingOf({ ...facts, unitEnds: "2026-12-13" }, "2026-12-20")).toBe("LIFTED");
    expect(standingOf({ ...facts, unitEnds: "2026-12-14" }, "2026-12-20")).toBe("MISSING");
    expect(standingOf({ ...facts, superseded: true }, "2026-12-20")).toBe("LIFTED");
    expect(standingOf({ ...facts, superseded: true, received: ["2026-12-01"] }, "2026-12-20")).toBe("ON_TIME");
  });

  test.prop([fc.integer({ min: -400, max: 400 }), fc.option(fc.integer({ min: -400, max: 400 }), { nil: null })])(
    "somebody owes exactly while nothing stands",
    (todayOff, receivedOff) => {
      const received = receivedOff === null ? [] : [addDays(facts.dueDay, receivedOff)];
      expect(isOwed(standingOf({ ...facts, received }, addDays(facts.dueDay, todayOff)))).toBe(receivedOff === null);
    },
  );

  it("is counted by kind", () => {
    expect(countStandings([{ standing: "OPEN" }, { standing: "OPEN" }, { standing: "LATE" }])).toEqual({
      ...{ OPEN: 2, LATE: 1, MISSING: 0, ON_TIME: 0, LIFTED: 0 },
    });
  });
});

it("recognition in the first quarter judges the year just ended, everything else its own", () => {
  expect([judgedYear("RECOGNITION", "2027-01-09"), judgedYear("RECOGNITION", "2026-11-09"), judgedYear("REPORT", "2026-01-09")]).toEqual([
    2026, 2026, 2026,
  ]);
});

describe("what was given in under a replaced version", () => {
  const row = { departmentId: "a", dueDay: "2026-12-20", rule: { kind: "REPORT", recurrence: "YEARLY", text: "Báo cáo năm" } };
  const older = { ...row, dueDay: "2026-12-14", rule: { ...row.rule, text: "báo cáo  năm" } };
  const quarterly = (dueDay: string) => ({ ...row, dueDay, rule: { ...row.rule, recurrence: "QUARTERLY" } });

  it("counts for the same unit, kind and turn, though the last day moved", () => {
    expect(carriesOver(older, row, ["Báo cáo năm", "Kế hoạch năm"])).toBe(true);
    expect(carriesOver({ ...older, departmentId: "b" }, row, [])).toBe(false);
    expect(carriesOver({ ...older, rule: { ...older.rule, kind: "PLAN" } }, row, [])).toBe(false);
    expect(carriesOver({ ...older, dueDay: "2025-12-14" }, row, [])).toBe(false);
    expect(carriesOver(quarterly("2026-03-20"), quarterly("2026-03-31"), ["Báo cáo năm"])).toBe(true);
    expect(carriesOver(quarterly("2026-03-20"), quarterly("2026-06-20"), ["Báo cáo năm"])).toBe(false);
  });

  it("counts for a rule whose words changed and whose day did not, unless another rule kept the words", () => {
    const reworded = { ...row, rule: { ...row.rule, text: "Báo cáo kết quả năm" } };
    const sameDay = { ...older, dueDay: row.dueDay };
    expect(carriesOver(sameDay, reworded, ["Báo cáo kết quả năm"])).toBe(true);
    expect(carriesOver(sameDay, reworded, ["Báo cáo kết quả năm", "Báo cáo năm"])).toBe(false);
    expect(carriesOver(older, reworded, ["Báo cáo kết quả năm"])).toBe(false);
  });
});
