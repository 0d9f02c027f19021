import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  combinedStatus,
  doersOf,
  isConfirmed,
  missingForReport,
  statusCounts,
  type TaskStatus,
  taskStatus,
  turnAtHand,
  turnsOf,
  type Work,
  wasLate,
} from "../../../lib/tasks/rules";

const span = { startYear: 2021, issueDate: "2022-10-25", years: [2021, 2022, 2023, 2024, 2025] };
const nothing: Work = { lastDay: "2026-12-31", steps: [], products: 0, report: null };
const report = { reportedAt: new Date("2026-12-30T03:00:00Z"), settled: false, givenBack: false };
const statuses: TaskStatus[] = ["NOT_STARTED", "UNDER_WAY", "DONE", "OVERDUE"];

describe("the turns of a task", () => {
  it("a yearly one has one turn a year from the year of issue, though the period began before", () => {
    expect(turnsOf({ recurrence: "YEARLY", lastDay: null }, span)).toEqual(
      [2022, 2023, 2024, 2025].map((year) => ({ year, part: 0, lastDay: `${year}-12-31` })),
    );
  });

  it("a yearly one with a day keeps day and month; 29 February becomes the last of February", () => {
    expect(turnsOf({ recurrence: "YEARLY", lastDay: "2023-12-14" }, span).map((turn) => turn.lastDay)).toEqual([
      "2022-12-14",
      "2023-12-14",
      "2024-12-14",
      "2025-12-14",
    ]);
    expect(turnsOf({ recurrence: "YEARLY", lastDay: "2024-02-29" }, span).at(-1)?.lastDay).toBe("2025-02-28");
  });

  it("a quarterly one ends with each quarter, a monthly one with each month", () => {
    const one = { ...span, years: [2024] };
    expect(turnsOf({ recurrence: "QUARTERLY", lastDay: null }, one)).toEqual([
      { year: 2024, part: 1, lastDay: "2024-03-31" },
      { year: 2024, part: 2, lastDay: "2024-06-30" },
      { year: 2024, part: 3, lastDay: "2024-09-30" },
      { year: 2024, part: 4, lastDay: "2024-12-31" },
    ]);
    expect(turnsOf({ recurrence: "MONTHLY", lastDay: null }, one).map((turn) => turn.lastDay?.slice(5))).toContain("02-29");
  });

  it("a single one stands in the year of its day, even outside the period; without a day in the first year", () => {
    expect(turnsOf({ recurrence: "ONCE", lastDay: "2026-03-31" }, span)).toEqual([{ year: 2026, part: 0, lastDay: "2026-03-31" }]);
    expect(turnsOf({ recurrence: "ONCE", lastDay: null }, span)).toEqual([{ year: 2021, part: 0, lastDay: null }]);
  });

  it("every turn ends in its own year, and no two are the same", () => {
    const recurrence = fc.constantFrom("MONTHLY", "QUARTERLY", "YEARLY" as const);
    const day = fc.option(fc.date({ min: new Date("2000-01-01"), max: new Date("2060-12-31"), noInvalidDate: true }));
    fc.assert(
      fc.property(recurrence, day, fc.integer({ min: 2000, max: 2050 }), fc.integer({ min: 0, max: 12 }), (each, last, start, count) => {
        const years = Array.from({ length: count }, (_, index) => start + index);
        const lastDay = last ? last.toISOString().slice(0, 10) : null;
        const turns = turnsOf({ recurrence: each, lastDay }, { startYear: start, issueDate: null, years });
        const keys = new Set(turns.map((turn) => `${turn.year}-${turn.part}`));
        const perYear = { MONTHLY: 12, QUARTERLY: 4, YEARLY: 1 }[each];
        return (
          turns.length === count * perYear && keys.size === turns.length && turns.every((turn) => turn.lastDay?.startsWith(`${turn.year}-`))
        );
      }),
    );
  });

  it("shows the next to end, the last day included, else the last", () => {
    const turns = turnsOf({ recurrence: "YEARLY", lastDay: null }, span);
    expect(turnAtHand(turns, "2023-12-31")?.year).toBe(2023);
    expect(turnAtHand(turns, "2024-01-01")?.year).toBe(2024);
    expect(turnAtHand(turns, "2030-01-01")?.year).toBe(2025);
    expect(turnAtHand([], "2030-01-01")).toBe(null);
  });
});

describe("what a turn has come to", () => {
  it("is computed from steps, products and the report", () => {
    expect(taskStatus(nothing, "2026-12-31")).toBe("NOT_STARTED");
    expect(taskStatus({ ...nothing, steps: [{ done: false }] }, "2026-12-31")).toBe("NOT_STARTED");
    expect(taskStatus({ ...nothing, steps: [{ done: true }, { done: false }] }, "2026-12-31")).toBe("UNDER_WAY");
    expect(taskStatus({ ...nothing, products: 1 }, "2026-12-31")).toBe("UNDER_WAY");
    expect(taskStatus({ ...nothing, products: 1 }, "2027-01-01")).toBe("OVERDUE");
    expect(taskStatus({ ...nothing, lastDay: null }, "2999-01-01")).toBe("NOT_STARTED");
    expect(taskStatus({ ...nothing, report }, "2027-01-01")).toBe("DONE");
  });

  it("a report that was given back counts no longer", () => {
    const back = { ...nothing, report: { ...report, givenBack: true } };
    expect(taskStatus(back, "2026-12-31")).toBe("UNDER_WAY");
    expect(taskStatus(back, "2027-01-01")).toBe("OVERDUE");
    expect(isConfirmed(back)).toBe(false);
    expect(isConfirmed({ report: { ...report, settled: true } })).toBe(true);
  });

  it("late is after the end of the last day in Viet Nam", () => {
    const at = (moment: string) => wasLate({ ...nothing, report: { ...report, reportedAt: new Date(moment) } });
    expect(at("2026-12-31T16:59:59Z")).toBe(false);
    expect(at("2026-12-31T17:00:00Z")).toBe(true);
  });

  it("is never overdue on or before its last day, and done does not depend on the day", () => {
    const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2035-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, fc.array(fc.boolean()), fc.nat(3), fc.boolean(), (a, b, done, products, reported) => {
        const [lastDay, today] = [a.toISOString().slice(0, 10), b.toISOString().slice(0, 10)];
        const steps = done.map((each) => ({ done: each }));
        const status = taskStatus({ lastDay, steps, products, report: reported ? report : null }, today);
        if (reported) return status === "DONE";
        return (status === "OVERDUE") === lastDay < today;
      }),
    );
  });
});

describe("what a whole has come to", () => {
  it("is done when all is, overdue when anything is, begun when anything is", () => {
    expect(combinedStatus([])).toBe("NOT_STARTED");
    expect(combinedStatus(["DONE", "DONE"])).toBe("DONE");
    expect(combinedStatus(["DONE", "NOT_STARTED"])).toBe("UNDER_WAY");
    expect(combinedStatus(["DONE", "OVERDUE", "UNDER_WAY"])).toBe("OVERDUE");
  });

  it("does not depend on order or on how parts are grouped into years", () => {
    const parts = fc.array(fc.constantFrom(...statuses), { minLength: 1 });
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        expect(combinedStatus([...b, ...a])).toBe(combinedStatus([...a, ...b]));
        expect(combinedStatus([combinedStatus(a), combinedStatus(b)])).toBe(combinedStatus([...a, ...b]));
        expect(Object.values(statusCounts(a)).reduce((sum, count) => sum + count)).toBe(a.length);
      }),
    );
  });
});

describe("who does it", () => {
  const named = (id: string, name: string, shortName = name) => ({ id, names: [{ name, shortName }] });
  const units = [
    named("a", "Phòng Dân vận các cơ quan Nhà nước"),
    named("b", "Phòng Đoàn thể và các hội"),
    named("o", "Văn phòng Sở", "Văn phòng"),
  ];
  const task = { lead: "Trưởng Ban", leadDepartmentId: null, departments: [] };

  it("is the lead where the plan names a department, however it is typed", () => {
    expect(doersOf({ ...task, lead: "phòng dân vận các cơ quan nhà nước" }, units)).toEqual(["a"]);
    expect(doersOf({ ...task, lead: "Văn phòng" }, units)).toEqual(["o"]);
  });

  it("is those who advise where the lead is a person, never those who coordinate", () => {
    const departments = [
      { role: "ADVISING" as const, departmentId: "b" },
      { role: "COORDINATING" as const, departmentId: "a" },
      { role: "ADVISING" as const, departmentId: null },
    ];
    expect(doersOf({ ...task, departments }, units)).toEqual(["b"]);
    expect(doersOf({ ...task, departments, leadDepartmentId: "a" }, units)).toEqual(["a"]);
    expect(doersOf({ ...task, lead: "Các phòng nghiệp vụ" }, units)).toEqual([]);
  });
});

describe("missingForReport", () => {
  it("wants every step done, then something to show", () => {
    expect(missingForReport({ steps: [{ done: true }, { done: false }], products: 1 })).toBe("stepsOpen");
    expect(missingForReport({ steps: [{ done: true }], products: 0 })).toBe("noProduct");
    expect(missingForReport({ steps: [], products: 1 })).toBe(null);
  });
});
