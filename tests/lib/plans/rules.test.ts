import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../../lib/core/clock";
import { criteriaFor, nextDeadline, nextLastDay, offers, outcomeFor, planYears, yearAtHand } from "../../../lib/plans/rules";
import type { Procedure } from "../../../lib/plans/schema";

const yearly = (lastDay: string) => ({ recurrence: "YEARLY" as const, lastDay });
const once = (lastDay: string) => ({ recurrence: "ONCE" as const, lastDay });

test.each([
  ["--12-14", "2026-11-22", "2026-12-14"],
  ["--12-14", "2026-12-14", "2026-12-14"],
  ["--12-14", "2026-12-15", "2027-12-14"],
  ["--01-09", "2026-11-22", "2027-01-09"],
  ["--02-29", "2027-01-01", "2027-02-28"],
  ["--02-29", "2028-01-01", "2028-02-29"],
  ["--02-29", "2028-03-01", "2029-02-28"],
])("a yearly %s seen on %s falls due on %s", (lastDay, today, due) => {
  expect(nextLastDay(yearly(lastDay), today)).toBe(due);
});

test("a single day is due until it has passed", () => {
  expect(nextLastDay(once("2025-03-31"), "2025-03-31")).toBe("2025-03-31");
  expect(nextLastDay(once("2025-03-31"), "2025-04-01")).toBeNull();
});

test("monthly and quarterly days return, on the last day of a shorter month", () => {
  expect(nextLastDay({ recurrence: "MONTHLY", lastDay: "--01-31" }, "2027-02-01")).toBe("2027-02-28");
  expect(nextLastDay({ recurrence: "MONTHLY", lastDay: "--01-20" }, "2026-12-21")).toBe("2027-01-20");
  expect(nextLastDay({ recurrence: "QUARTERLY", lastDay: "--03-25" }, "2026-11-22")).toBe("2026-12-25");
  expect(nextLastDay({ recurrence: "QUARTERLY", lastDay: "--03-25" }, "2026-12-26")).toBe("2027-03-25");
});

test("a day that cannot be read sets nothing", () => {
  expect(nextLastDay(yearly("cuối năm"), "2026-11-22")).toBeNull();
  expect(nextLastDay(once("--12-14"), "2026-11-22")).toBeNull();
});

const someDay = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays("1990-01-01", count));
const monthDay = fc.integer({ min: 0, max: 365 }).map((count) => `-${addDays("2024-01-01", count).slice(4)}`);

test("a yearly day lies ahead by at most a year, and comes again after it", () => {
  fc.assert(
    fc.property(monthDay, someDay, (lastDay, today) => {
      const due = nextLastDay(yearly(lastDay), today) ?? "";
      expect(due >= today).toBe(true);
      expect(due <= addDays(today, 366)).toBe(true);
      expect(nextLastDay(yearly(lastDay), due)).toBe(due);
      expect((nextLastDay(yearly(lastDay), addDays(due, 1)) ?? "") > due).toBe(true);
      // The printed day itself, but for 29/02 outside leap years.
      expect(due.slice(4) === lastDay.slice(1) || (lastDay === "--02-29" && due.endsWith("-02-28"))).toBe(true);
    }),
  );
});

test("the next deadline is the earliest of those that lie ahead", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(monthDay.map(yearly), someDay.map(once)), { maxLength: 6 }), someDay, (obligations, today) => {
      const days = obligations.map((row) => nextLastDay(row, today)).filter((day): day is string => day !== null);
      expect(nextDeadline(obligations, today)?.day ?? null).toBe(days.sort()[0] ?? null);
    }),
  );
});

const span = { startYear: 2021, endYear: 2025, openEnded: false, annual: false, supersededById: null };

test("a plan covers its years; an open and an annual one run on until they are replaced", () => {
  expect(planYears(span, 2026)).toEqual([2021, 2022, 2023, 2024, 2025]);
  expect(planYears({ ...span, openEnded: true }, 2026).at(-1)).toBe(2026);
  expect(planYears({ ...span, startYear: 2023, endYear: 2023, annual: true }, 2026)).toEqual([2023, 2024, 2025, 2026]);
  expect(planYears({ ...span, startYear: 2023, endYear: 2023, annual: true, supersededById: "x" }, 2026)).toEqual([2023]);
});

test("the year at hand is this one while the plan runs, else the nearest of its years", () => {
  expect(yearAtHand(span, 2023)).toBe(2023);
  expect(yearAtHand(span, 2026)).toBe(2025);
  expect(yearAtHand(span, 2019)).toBe(2021);
  expect(yearAtHand({ ...span, openEnded: true }, 2030)).toBe(2030);
});

const procedure: Procedure = {
  registration: true,
  unitDeliberation: true,
  appraisal: true,
  council: true,
  ballot: "SECRET",
  outcome: "RECOGNISE",
  certificate: true,
  upwardList: false,
};
const moves = ["register", "table", "ballot", "recognise", "certify", "proposeUpward"] as const;

test("a plan offers what its switches say", () => {
  const offered = (of: Partial<Procedure>) => moves.filter((move) => offers({ ...procedure, ...of }, move));
  expect(offered({})).toEqual(["register", "table", "ballot", "recognise", "certify"]);
  expect(offered({ council: false, ballot: "NONE", certificate: false, upwardList: true })).toEqual([
    "register",
    "recognise",
    "proposeUpward",
  ]);
  expect(offered({ registration: false, council: false, ballot: "NONE", outcome: "PROPOSE_UPWARD" })).toEqual(["proposeUpward"]);
});

test("outsiders are only proposed upward", () => {
  expect(outcomeFor(procedure, { external: true })).toBe("PROPOSE_UPWARD");
  expect(outcomeFor(procedure, { external: false })).toBe("RECOGNISE");
});

test("the criteria of a dossier are the general ones, those of its kind and those of its field", () => {
  const row = (id: string, scope: "GENERAL" | "WORK_FIELD" | "KIND", workFieldId: string | null, subjectKinds: string[]) => ({
    id,
    scope,
    workFieldId,
    subjectKinds,
  });
  const rows = [
    row("general", "GENERAL", null, []),
    row("collective", "KIND", null, ["COLLECTIVE"]),
    row("individual", "KIND", null, ["INDIVIDUAL"]),
    row("field", "WORK_FIELD", "f1", []),
    row("field of a collective", "WORK_FIELD", "f1", ["COLLECTIVE"]),
    row("other field", "WORK_FIELD", "f2", []),
  ];
  expect(criteriaFor(rows, { kind: "INDIVIDUAL", workFieldId: "f1" }).map((each) => each.id)).toEqual(["general", "individual", "field"]);
  expect(criteriaFor(rows, { kind: "PRACTICE_MODEL", workFieldId: null }).map((each) => each.id)).toEqual(["general"]);
});
