// The three plans are three procedures, not three variants of one (domain/requirements.md, reading note).
// Every rule here is asked of the plan's data; the code holds no plan's number and no plan's name.
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

/** Outsiders are only proposed upward, in every plan (open question Q10); everybody else follows the plan. */
export function outcomeFor(procedure: Procedure, subject: { external: boolean }): Procedure["outcome"] {
  return subject.external ? "PROPOSE_UPWARD" : procedure.outcome;
}

export type ApplicableCriterion = { scope: "GENERAL" | "WORK_FIELD" | "KIND"; workFieldId: string | null; subjectKinds: readonly string[] };

/** The plan's general criteria plus those of the field and the kind, in the plan's order. */
export function criteriaFor<Row extends ApplicableCriterion>(
  criteria: readonly Row[],
  of: { kind: string; workFieldId: string | null },
): Row[] {
  return criteria.filter(
    (row) =>
      (row.subjectKinds.length === 0 || row.subjectKinds.includes(of.kind)) &&
      (row.scope !== "WORK_FIELD" || (row.workFieldId !== null && row.workFieldId === of.workFieldId)),
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
