// Counting in whole numbers (ballot.md "Counting"; law.md b.4). No text found sets a percentage for recognising an
// exemplar: base and threshold are the agency's, and come in as the rule frozen with the round.
import type { BallotRuleData, OpenedChoice } from "./schema";
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

/** A voting member on the roll of a round; `recused` holds the questions without a paper, `byPaper` votes on printed ones. */
export type RollMember = { memberId: string; status: "PRESENT" | "ABSENT" | "WRITTEN"; byPaper: boolean; recused: readonly string[] };

/** Whether the member takes part in the vote: present, or asked in writing where the rule allows it. */
export function takesPart(member: { status: RollMember["status"] }, rule: { absentInWriting: boolean }): boolean {
  return member.status === "PRESENT" || (member.status === "WRITTEN" && rule.absentInWriting);
}

/** The questions a member gets a paper for. */
export function questionsFor(member: RollMember, questionIds: readonly string[], rule: { absentInWriting: boolean }): string[] {
  return takesPart(member, rule) ? questionIds.filter((questionId) => !member.recused.includes(questionId)) : [];
}

/** Members entitled to a paper for a question, on the web or printed. */
export function papersFor(roll: readonly RollMember[], questionId: string, rule: { absentInWriting: boolean }): number {
  return roll.filter((member) => questionsFor(member, [questionId], rule).length === 1).length;
}

/** Papers handed out for a question: web papers to those who took them, printed ones to all who vote on paper. */
export function papersIssued(
  roll: readonly RollMember[],
  takenIds: readonly string[],
  questionId: string,
  rule: { absentInWriting: boolean },
): { web: number; printed: number } {
  const printed = roll.filter((member) => member.byPaper);
  const taken = roll.filter((member) => takenIds.includes(member.memberId));
  return { web: papersFor(taken, questionId, rule), printed: papersFor(printed, questionId, rule) };
}

/** Members who have papers: taken on the web, or printed. */
export function suppliedOf<Member extends RollMember>(roll: readonly Member[], takenIds: readonly string[]): Member[] {
  return roll.filter((member) => member.byPaper || takenIds.includes(member.memberId));
}

/** The roll as it took part in the vote: who neither took web papers nor was given printed ones counts as absent. */
export function votersOf<Member extends RollMember>(roll: readonly Member[], takenIds: readonly string[]): Member[] {
  return roll.map((member) => (member.byPaper || takenIds.includes(member.memberId) ? member : { ...member, status: "ABSENT" as const }));
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

export type Tally = { agree: number; disagree: number; blank: number; invalid: number };
export type Figures = Tally & { issued: number; returned: number; passed: boolean };
/** Printed papers of one question as two tellers counted them. */
export type PrintedTotals = Tally & { unused: number };

/**
 * The printed papers of a round, so that no paper in the box tells whose it is: the questions that all who vote on paper vote on stand
 * together, one copy a member; a question that one of them is recused from is a paper of its own, a copy for each of the others.
 * `printedIds`: members on paper who vote on something.
 */
export function printedPapers<Asked extends { recusals: readonly { memberId: string }[] }>(
  printedIds: readonly string[],
  questions: readonly Asked[],
): { questions: Asked[]; copies: number }[] {
  const copiesOf = ({ recusals }: Asked) => printedIds.filter((id) => !recusals.some(({ memberId }) => memberId === id)).length;
  const [common, apart] = [
    questions.filter((one) => copiesOf(one) === printedIds.length),
    questions.filter((one) => copiesOf(one) < printedIds.length),
  ];
  const papers = [{ questions: common, copies: printedIds.length }, ...apart.map((one) => ({ questions: [one], copies: copiesOf(one) }))];
  return papers.filter((paper) => paper.questions.length > 0 && paper.copies > 0);
}

/** Papers that came back. */
export function returnedPapers(tally: Tally): number {
  return tally.agree + tally.disagree + tally.blank + tally.invalid;
}

/** Printed papers must add up: issued = returned + unused. Null when they do. */
export function printedFault(totals: PrintedTotals, printed: number): "tooMany" | "tooFew" | null {
  const sum = returnedPapers(totals) + totals.unused;
  return sum > printed ? "tooMany" : sum < printed ? "tooFew" : null;
}

/** Web and printed papers of one question together. */
export function addTallies(one: Tally, other: Tally): Tally {
  return {
    agree: one.agree + other.agree,
    disagree: one.disagree + other.disagree,
    blank: one.blank + other.blank,
    invalid: one.invalid + other.invalid,
  };
}

/** The figures of one question. Blank and invalid papers stay in the base and never count as agreement. */
export function figuresOf(tally: Tally, issued: number, roll: readonly RollMember[], questionId: string, rule: BallotRuleData): Figures {
  const base = basesOf(roll, questionId, rule)[rule.base];
  return { ...tally, issued, returned: returnedPapers(tally), passed: hasPassed(tally.agree, base, rule) };
}

/** Counts the opened papers of one question. */
export function tallyOf(choices: readonly OpenedChoice[]): Tally {
  const of = (choice: OpenedChoice) => choices.filter((one) => one === choice).length;
  return { agree: of("AGREE"), disagree: of("DISAGREE"), blank: of("BLANK"), invalid: of("INVALID") };
}

/** Papers that say yes or no. */
export function validPapers(tally: { agree: number; disagree: number }): number {
  return tally.agree + tally.disagree;
}

/** As many for as against and not passed: the system breaks no tie, a person may call a new round. */
export function isTie(figures: { agree: number; disagree: number; passed: boolean }): boolean {
  return !figures.passed && figures.agree > 0 && figures.agree === figures.disagree;
}

/** Questions with more papers in the box than were handed out; counting is refused while there is one. */
export function overfilled(
  papers: ReadonlyMap<string, number>,
  roll: readonly RollMember[],
  takenIds: readonly string[],
  questionIds: readonly string[],
  rule: { absentInWriting: boolean },
): string[] {
  return questionIds.filter((questionId) => (papers.get(questionId) ?? 0) > papersIssued(roll, takenIds, questionId, rule).web);
}

/** Questions with fewer papers than the rule wants: counted only with a written waiver. */
export function tooFewPapers(
  papers: ReadonlyMap<string, number>,
  questionIds: readonly string[],
  rule: { minimumPapers: number },
): string[] {
  return questionIds.filter((questionId) => (papers.get(questionId) ?? 0) < rule.minimumPapers);
}

/** The secrecy of printed papers is thin when fewer than three are handed out for a question. */
export function printedAreFew(printed: number): boolean {
  return printed > 0 && printed < 3;
}

export type DecidedQuestion = { nominationId: string; passed: boolean | null; round: { number: number; state: BallotRoundState } };

/** Nomination → passed, by the latest counted round of its session that asked for it. Void and uncounted rounds say nothing. */
export function passedIn(questions: readonly DecidedQuestion[]): Map<string, boolean> {
  const counted = questions.filter((question) => isCounted(question.round.state) && question.passed !== null);
  const inOrder = [...counted].sort((one, other) => one.round.number - other.round.number);
  return new Map(inOrder.map((question) => [question.nominationId, question.passed === true]));
}

/** Two officers, two reasons, in one column: the asker's in one line, then the chair's. Either alone stands as it is. */
export function joinVoidReasons(asked: string | null, decided: string): string {
  return asked ? `${asked.replace(/\s+/g, " ").trim()}\n${decided}` : decided;
}

/** The reasons of a voided round; `asked` is null where the chair voided a draft alone. */
export function voidReasonsOf(round: { voidReason: string | null; voidAskedById: string | null }): {
  asked: string | null;
  decided: string;
} {
  const reason = round.voidReason ?? "";
  const end = reason.indexOf("\n");
  if (round.voidAskedById === null || end === -1) return { asked: null, decided: reason };
  return { asked: reason.slice(0, end), decided: reason.slice(end + 1) };
}
