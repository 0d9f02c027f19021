// R069: the head decides on the council's result and may refuse with a reason, but recognises nobody whom the council did not
// pass (open question Q6); a hold bars recognition and nothing else (law b.2); validity is the plan's, year or period (Q7).
import { addDays, type Day } from "../core/clock";
import { isSettled, type NominationState, nominationMoves } from "../nominations/states";
import type { NomineePeople } from "../nominees/rules";
import { offers, outcomeFor } from "../plans/rules";
import type { Procedure } from "../plans/schema";
import type { Regime } from "../signatures/rules";

export type SubjectKind = "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL";

export type CandidatePlan = {
  id: string;
  title: string;
  number: string | null;
  procedure: Procedure;
  annual: boolean;
  endYear: number | null;
  openEnded: boolean;
  upwardRecipients: string[];
  agency: { name: string; regime: Regime; headTitle: string; symbol: string };
};

export type Candidate = {
  id: string;
  state: NominationState;
  year: number;
  plan: CandidatePlan;
  departmentId: string;
  unit: string;
  workField: string | null;
  exemplarClass: "COMPREHENSIVE" | "SINGLE_ASPECT" | null;
  summary: string;
  subject: { id: string; name: string; kind: SubjectKind; caption: string; external: boolean; organisation: string | null };
  /** Nobody decides about himself. */
  nominee: NomineePeople;
  consent: { fields: string[]; basis: string; givenAt: Date | null };
  /** Figures of the round that counts; null without a ballot. */
  result: { passed: boolean; agree: number; disagree: number; blank: number; totalMembers: number } | null;
  standing: Standing;
  /** The last day of what the decision rests on: count, acceptance by the appraisers, issue of the plan. */
  restsOn: Day | null;
  /** Ends in a proposal upward instead of a recognition. */
  upward: boolean;
  held: boolean;
  recognition: { id: string; revoked: boolean } | null;
};

export type Standing = "READY" | "NOT_PASSED" | "WAITING" | "DONE";

export type StandingFacts = {
  state: NominationState;
  procedure: Procedure;
  passed: boolean | null;
  /** A round that is not over asks about it. */
  asking: boolean;
  /** Stood on the agenda of a session that is closed. */
  heard: boolean;
};

export type Figures = { passed: boolean | null; countedAt: Date | null };

/** The result that counts: of the opened rounds that asked about this nomination, the one counted last. */
export function latestResult<Row extends Figures>(questions: readonly Row[]): Row | null {
  const counted = questions.filter((question) => question.passed !== null && question.countedAt !== null);
  return counted.sort((a, b) => (b.countedAt?.getTime() ?? 0) - (a.countedAt?.getTime() ?? 0))[0] ?? null;
}

/**
 * Where a nomination stands before the decision: with a council only what was tabled and voted on, without one what was
 * appraised. NOT_PASSED can only be settled, unless a later round asks about it again: while a round that is not over does
 * (`asking`), an earlier result decides nothing. A council that does not vote has spoken when its session is closed (`heard`).
 */
export function standing(nomination: StandingFacts): Standing {
  const { state, procedure, passed, asking, heard } = nomination;
  if (isSettled(state)) return "DONE";
  if (!offers(procedure, "table")) return state === nominationMoves.accept.to ? "READY" : "WAITING";
  if (state !== nominationMoves.table.to) return "WAITING";
  if (!offers(procedure, "ballot")) return heard ? "READY" : "WAITING";
  if (passed === null || asking) return "WAITING";
  return passed ? "READY" : "NOT_PASSED";
}

/** Whether this one ends in a recognition by the agency or in a proposal upward (Q10). */
export function endsUpward(nomination: { procedure: Procedure; external: boolean }): boolean {
  return outcomeFor(nomination.procedure, nomination) === "PROPOSE_UPWARD";
}

/** The latest of the days that a decision rests on; null when none is known. */
export function latestDay(days: readonly (Day | null)[]): Day | null {
  return days.reduce((latest, day) => (day !== null && (latest === null || day > latest) ? day : latest), null);
}

/** From the day of signing: a year for a yearly plan, to the end of the period for the others, open for an open end (Q7). */
export function validity(
  plan: { annual: boolean; endYear: number | null; openEnded: boolean },
  signedOn: Day,
): { from: Day; to: Day | null } {
  const lastOfPeriod = plan.endYear === null ? null : `${plan.endYear}-12-31`;
  if (plan.annual || (lastOfPeriod !== null && lastOfPeriod < signedOn)) return { from: signedOn, to: aYearOn(signedOn) };
  return { from: signedOn, to: plan.openEnded ? null : lastOfPeriod };
}

/** The last day of the year that begins on this day; from 29 February it ends on 28 February. */
function aYearOn(day: Day): Day {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return day.endsWith("-02-29") ? `${Number(day.slice(0, 4)) + 1}-02-28` : addDays(next, -1);
}

/** The first free address: the word itself, else with -2, -3 … */
export function freeSlug(word: string, taken: ReadonlySet<string>): string {
  const base = word || "guong";
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
