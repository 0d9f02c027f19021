// Counting a question in whole numbers (ballot.md "Counting"). Nothing is rounded, no tie is broken.
import type { BaseName, ManifestRule } from "./manifest";
import type { OpenedChoice } from "./paper";

/** Papers by what they say. All are whole numbers ≥ 0. */
export type Votes = { agree: number; disagree: number; blank: number; invalid: number };
/** Papers of the paper ballot, as two tellers entered them: issued = returned + unused, returned = the sum of the votes. */
export type PaperTotals = Votes & { issued: number; unused: number };
export type Bases = Record<BaseName, number>;
export type Counted = Votes & { bases: Bases; passed: boolean };

const names: Record<OpenedChoice, keyof Votes> = { AGREE: "agree", DISAGREE: "disagree", BLANK: "blank", INVALID: "invalid" };

export function returnedOf(votes: Votes): number {
  return votes.agree + votes.disagree + votes.blank + votes.invalid;
}

/** The opened papers of one question, by what they say. */
export function tally(choices: readonly OpenedChoice[]): Votes {
  const votes: Votes = { agree: 0, disagree: 0, blank: 0, invalid: 0 };
  for (const choice of choices) votes[names[choice]] += 1;
  return votes;
}

/** Phone and paper together. */
export function addVotes(one: Votes, other: Votes): Votes {
  return {
    agree: one.agree + other.agree,
    disagree: one.disagree + other.disagree,
    blank: one.blank + other.blank,
    invalid: one.invalid + other.invalid,
  };
}

/** Members by base for one question: `members` on the roll, `present` of them taking part, and how many of each are recused. */
export function basesOf(
  heads: { members: number; present: number; recused: number; presentRecused: number },
  rule: Pick<ManifestRule, "recusalKeepsBase">,
): Bases {
  return {
    TOTAL_MEMBERS: heads.members - (rule.recusalKeepsBase ? 0 : heads.recused),
    ELIGIBLE: heads.members - heads.recused,
    PRESENT: heads.present - (rule.recusalKeepsBase ? 0 : heads.presentRecused),
  };
}

/** agree × denominator ≥ base × numerator, or > where the rule says "more than". Nothing passes on an empty base. */
export function reaches(agree: number, base: number, rule: Pick<ManifestRule, "numerator" | "denominator" | "moreThan">): boolean {
  const [have, want] = [agree * rule.denominator, base * rule.numerator];
  return base > 0 && (rule.moreThan ? have > want : have >= want);
}

/** The result of one question. Blank and invalid papers are in the base and never agreement. */
export function countQuestion(votes: Votes, bases: Bases, rule: ManifestRule): Counted {
  return { ...votes, bases, passed: reaches(votes.agree, bases[rule.base], rule) };
}

/** Whether the two tellers' totals of the paper ballot agree in themselves. */
export function paperTotalsAgree(totals: PaperTotals): boolean {
  const all = [totals.issued, totals.unused, totals.agree, totals.disagree, totals.blank, totals.invalid];
  return all.every((count) => Number.isSafeInteger(count) && count >= 0) && totals.issued === returnedOf(totals) + totals.unused;
}
