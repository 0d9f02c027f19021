// What a round asks and of whom: recusals of nominees who sit on the council (law.md b.4, point 6), sums of a vote by
// hand, and which nominees a new round may ask again (law.md b.4, point 8).
import { type DecidedQuestion, passedIn } from "../ballots/rules";
import { type NominationState, nominationMoves } from "../nominations/states";
import type { HandTotals } from "./schema";

/** Members who are the nominee, belong to the nominated collective or own the model: no paper for that question. */
export function automaticRecusals(
  questions: readonly { id: string; personIds: readonly string[] }[],
  members: readonly { id: string; personId: string }[],
): { questionId: string; memberId: string }[] {
  return questions.flatMap((question) =>
    members
      .filter((member) => question.personIds.includes(member.personId))
      .map((member) => ({ questionId: question.id, memberId: member.id })),
  );
}

/** Totals of a vote by hand must name everybody who could vote on the question, no more and no fewer. */
export function handTotalsFault(totals: HandTotals, voters: number): "tooMany" | "tooFew" | null {
  const sum = totals.agree + totals.disagree + totals.blank;
  return sum > voters ? "tooMany" : sum < voters ? "tooFew" : null;
}

/** Nominees already decided by a counted round: asking again wants a reason in the minutes. */
export function askedAgain(nominationIds: readonly string[], earlier: readonly DecidedQuestion[]): string[] {
  const decided = passedIn(earlier);
  return nominationIds.filter((nominationId) => decided.has(nominationId));
}

/** Nominees who no longer lie before the council, because the head has decided or the dossier was taken off: not asked again. */
export function decidedAlready<Item extends { state: NominationState }>(items: readonly Item[]): Item[] {
  return items.filter((item) => item.state !== nominationMoves.table.to);
}
