// R062, R063: a yearly round of registrations under the plan, before recognition; R028, R029: outsiders only where the plan
// allows them. The plan's data says which kinds and years it covers.
import type { Day } from "../core/clock";
import { isBeingWritten, isNominated, type NominationState } from "../nominations/states";
import { allowsKind, type PlanSpan, planYears } from "../plans/rules";

/** Years a subject may be registered for: the plan's own; an open-ended plan runs to next year. */
export function registrableYears(plan: PlanSpan, day: Day): number[] {
  return planYears(plan, yearOf(day) + 1);
}

/** The year offered first: this one where the plan covers it, else its last. */
export function likelyYear(plan: PlanSpan, day: Day): number | null {
  const years = registrableYears(plan, day);
  return years.includes(yearOf(day)) ? yearOf(day) : (years.at(-1) ?? null);
}

const yearOf = (day: Day) => Number(day.slice(0, 4));

type PlanSubjects = { subjectKinds: readonly string[]; allowsOutsiders: boolean };
type Candidate = { kind: string; external: boolean; departmentId: string | null };

/** Why this subject cannot stand on the plan's list for this department, as the last part of a reason; null when it can. */
export function subjectObstacle(
  plan: PlanSubjects,
  subject: Candidate,
  unitId: string,
): "kindNotInPlan" | "noOutsiders" | "otherUnitSubject" | null {
  if (!allowsKind(plan, subject.kind)) return "kindNotInPlan";
  if (subject.external) return plan.allowsOutsiders ? null : "noOutsiders";
  return subject.departmentId !== null && subject.departmentId !== unitId ? "otherUnitSubject" : null;
}

/** Whether a dossier still runs on a registration: it then cannot be withdrawn. */
export function hasRunningNomination(nominations: readonly { state: NominationState }[]): boolean {
  return nominations.some(({ state }) => isNominated(state) || isBeingWritten(state));
}
