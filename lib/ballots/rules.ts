// Counting in whole numbers (ballot.md "Counting"; law.md b.4). No text found sets a percentage for recognising an
// exemplar: base and threshold are the agency's, and come in as the rule frozen with the round.
import type { BallotRuleData, ChoiceWord } from "./schema";
import { type BallotRoundState, isCounted } from "./states";

export type Threshold = Pick<BallotRuleData, "numerator" | "denominator" | "moreThan">;
export type BaseName = BallotRuleData["base"];

/** Whether `agree` reaches the threshold of `base`: agree × denominator against numerator × base, never rounded. */
export function hasPassed(agree: number, base: number, rule: Threshold): boolean {
  const [have, want] = [agree * rule.denominator, rule.numerator * base];
  return base > 0 && (rule.moreThan ? have > want : have >= want);
}

/** The smallest number of agreeing votes that passes; null when not even all of the base would. */
export function votesNeeded(base: number, rule: Threshold): number | null {
  for (let agree = 0; agree <= base; agree++) if (hasPassed(agree, base, rule)) return agree;
  return null;
}

/** A voting member on the roll of a round; `recused` holds the questions without a paper. */
export type RollMember = { memberId: string; status: "PRESENT" | "ABSENT" | "WRITTEN"; recused: readonly string[] };

/** Whether the member takes part in the vote: present, or asked in writing where the rule allows it. */
export function takesPart(member: { status: RollMember["status"] }, rule: { absentInWriting: boolean }): boolean {
  return member.status === "PRESENT" || (member.status === "WRITTEN" && rule.absentInWriting);
}

/** The questions a member gets a paper for. */
export function questionsFor(member: RollMember, questionIds: readonly string[], rule: { absentInWriting: boolean }): string[] {
  return takesPart(member, rule) ? questionIds.filter((questionId) => !member.recused.includes(questionId)) : [];
}

/** Papers handed out for a question. */
export function papersIssued(roll: readonly RollMember[], questionId: string, rule: { absentInWriting: boolean }): number {
  return roll.filter((member) => questionsFor(member, [questionId], rule).length === 1).length;
}

/**
 * The three bases of a question, all shown in the minutes. Members recused for it leave the base of those entitled;
 * they leave the other two only where the rule says so.
 */
export function basesOf(
  roll: readonly RollMember[],
  questionId: string,
  rule: Pick<BallotRuleData, "absentInWriting" | "recusalKeepsBase">,
): Record<BaseName, number> {
  const free = (member: RollMember) => !member.recused.includes(questionId);
  const counted = (member: RollMember) => rule.recusalKeepsBase || free(member);
  return {
    TOTAL_MEMBERS: roll.filter(counted).length,
    ELIGIBLE: roll.filter(free).length,
    PRESENT: roll.filter((member) => takesPart(member, rule) && counted(member)).length,
  };
}

/** What is wrong with a paper: questions without an answer, and answers to questions the member has no paper for. */
export function checkPaper(
  answers: Readonly<Record<string, ChoiceWord>>,
  questionIds: readonly string[],
): { missing: string[]; foreign: string[] } {
  return {
    missing: questionIds.filter((questionId) => !Object.hasOwn(answers, questionId)),
    foreign: Object.keys(answers).filter((questionId) => !questionIds.includes(questionId)),
  };
}

export type Tally = { agree: number; disagree: number; blank: number; invalid: number };
export type Figures = Tally & { issued: number; returned: number; passed: boolean };

/** The figures of one question. Blank and invalid papers stay in the base and never count as agreement. */
export function figuresOf(tally: Tally, roll: readonly RollMember[], questionId: string, rule: BallotRuleData): Figures {
  const base = basesOf(roll, questionId, rule)[rule.base];
  return {
    ...tally,
    issued: papersIssued(roll, questionId, rule),
    returned: tally.agree + tally.disagree + tally.blank + tally.invalid,
    passed: hasPassed(tally.agree, base, rule),
  };
}

/** Papers that say yes or no. */
export function validPapers(tally: { agree: number; disagree: number }): number {
  return tally.agree + tally.disagree;
}

/** As many for as against and not passed: the system breaks no tie, a person may call a new round. */
export function isTie(figures: { agree: number; disagree: number; passed: boolean }): boolean {
  return !figures.passed && figures.agree > 0 && figures.agree === figures.disagree;
}

/** Questions whose papers in the box differ from what the roll says; counting is refused while there is one. */
export function boxGaps(
  papers: ReadonlyMap<string, number>,
  voted: readonly RollMember[],
  questionIds: readonly string[],
  rule: { absentInWriting: boolean },
): string[] {
  return questionIds.filter((questionId) => (papers.get(questionId) ?? 0) !== papersIssued(voted, questionId, rule));
}

export type DecidedQuestion = { nominationId: string; passed: boolean | null; round: { number: number; state: BallotRoundState } };

/** Nomination → passed, by the latest counted round of its session that asked for it. Void and uncounted rounds say nothing. */
export function passedIn(questions: readonly DecidedQuestion[]): Map<string, boolean> {
  const counted = questions.filter((question) => isCounted(question.round.state) && question.passed !== null);
  const inOrder = [...counted].sort((one, other) => one.round.number - other.round.number);
  return new Map(inOrder.map((question) => [question.nominationId, question.passed === true]));
}
