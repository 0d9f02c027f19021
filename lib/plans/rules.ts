// The three plans are three procedures, not three variants of one (domain/requirements.md, reading note).
// Every rule here is asked of the plan's data; the code holds no plan's number and no plan's name.
import { dueDates } from "../calendar/due-dates";
import type { Day } from "../core/clock";
import type { Procedure } from "./schema";

export type PlanMove = "register" | "table" | "ballot" | "recognise" | "certify" | "proposeUpward";

/** Whether the plan's procedure has this step at all. `proposeUpward` holds for outsiders in every plan (Q10). */
export function offers(procedure: Procedure, move: PlanMove): boolean {
  switch (move) {
    case "register":
      return procedure.registration;
    case "table":
      return procedure.council;
    case "ballot":
      return procedure.council && procedure.ballot !== "NONE";
    case "recognise":
      return procedure.outcome === "RECOGNISE";
    case "certify":
      return procedure.outcome === "RECOGNISE" && procedure.certificate;
    case "proposeUpward":
      return procedure.outcome === "PROPOSE_UPWARD" || procedure.upwardList;
  }
}

const planMoves: readonly PlanMove[] = ["register", "table", "ballot", "recognise", "certify", "proposeUpward"];

/** The steps that at least one of the plans has; with no plan yet, all of them. */
export function movesOffered(procedures: readonly Procedure[]): ReadonlySet<PlanMove> {
  return new Set(planMoves.filter((move) => procedures.length === 0 || procedures.some((procedure) => offers(procedure, move))));
}

/** Outsiders are only proposed upward, in every plan (open question Q10); everybody else follows the plan. */
export function outcomeFor(procedure: Procedure, subject: { external: boolean }): Procedure["outcome"] {
  return subject.external ? "PROPOSE_UPWARD" : procedure.outcome;
}

/** Whether the plan is about this kind of subject; one that names no kinds is about all. */
export function allowsKind(plan: { subjectKinds: readonly string[] }, kind: string): boolean {
  return plan.subjectKinds.length === 0 || plan.subjectKinds.includes(kind);
}

export type ApplicableCriterion = { scope: "GENERAL" | "WORK_FIELD" | "KIND"; workFieldId: string | null; subjectKinds: readonly string[] };

/** The plan's general criteria plus those of the field and the kind, in the plan's order. */
export function criteriaFor<Row extends ApplicableCriterion>(
  criteria: readonly Row[],
  of: { kind: string; workFieldId: string | null },
): Row[] {
  return criteria.filter(
    (row) => allowsKind(row, of.kind) && (row.scope !== "WORK_FIELD" || (row.workFieldId !== null && row.workFieldId === of.workFieldId)),
  );
}

export type PlanSpan = { startYear: number; endYear: number | null; openEnded: boolean; annual: boolean; supersededById: string | null };

/**
 * The years a plan runs over, up to `lastYear` (the year at hand) where it has no end: an open period (R003), and an
 * annual plan whose dates return "hàng năm" and that no newer plan has replaced (R004, R071, R111).
 */
export function planYears(plan: PlanSpan, lastYear: number): number[] {
  const runsOn = plan.openEnded || plan.endYear === null || (plan.annual && plan.supersededById === null);
  const end = runsOn ? Math.max(lastYear, plan.endYear ?? plan.startYear) : (plan.endYear ?? plan.startYear);
  return Array.from({ length: Math.max(0, end - plan.startYear + 1) }, (_, index) => plan.startYear + index);
}

export type Obligation = { kind: string; recurrence: "ONCE" | "MONTHLY" | "QUARTERLY" | "YEARLY"; lastDay: string };

/**
 * The next last day of one obligation from `today` on, today included; null once a single day has passed. A rule that
 * returns is written "--MM-DD"; monthly and quarterly ones return every one or three months from there.
 */
export function nextLastDay(obligation: Pick<Obligation, "recurrence" | "lastDay">, today: Day): Day | null {
  if (obligation.recurrence === "ONCE")
    return obligation.lastDay >= today && !obligation.lastDay.startsWith("-") ? obligation.lastDay : null;
  const year = Number(today.slice(0, 4));
  const days = [year, year + 1].flatMap((each) => dueDates(obligation, each));
  return days.find((day) => day >= today) ?? null;
}

/** The obligation that falls due next, and its last day; null when none lies ahead. */
export function nextDeadline<Row extends Pick<Obligation, "recurrence" | "lastDay">>(
  obligations: readonly Row[],
  today: Day,
): { obligation: Row; day: Day } | null {
  const ahead = obligations.flatMap((obligation) => {
    const day = nextLastDay(obligation, today);
    return day === null ? [] : [{ obligation, day }];
  });
  return ahead.reduce<(typeof ahead)[number] | null>((best, each) => (best === null || each.day < best.day ? each : best), null);
}

/** The year to show first: the year at hand while the plan runs, else its last (or, before it begins, its first) year. */
export function yearAtHand(plan: PlanSpan, thisYear: number): number {
  const years = planYears(plan, thisYear);
  if (years.includes(thisYear)) return thisYear;
  return thisYear < plan.startYear ? plan.startYear : (years.at(-1) ?? plan.startYear);
}
