import "server-only";
import { randomInt, randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { DomainError } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { move, transaction } from "../db/transaction";
import { mayCastBallot, mayConfirmCount } from "./policy";
import { countFacts, countPapers, getRound, type Round, votableFrom } from "./queries";
import { boxGaps, checkPaper, figuresOf, type Tally } from "./rules";
import type { castBallotSchema, roundStepSchema } from "./schema";
import { roundMoves } from "./states";

type Paper = z.output<typeof castBallotSchema>;

/** Looks at a filled paper before it goes into the box: who, when, one answer each. Writes nothing, gives it back. */
export async function reviewBallot(actor: Actor, input: Paper): Promise<Paper["answers"]> {
  return transaction(async (tx) => {
    const votable = votableFrom(actor, await getRound(actor, input.roundId, tx));
    authorize(mayCastBallot(actor, votable));
    insistOnAnswers(input, votable.questions);
    return input.answers;
  });
}

/**
 * Casts the actor's papers (R068): roll and box in one transaction, so no crash loses or doubles a vote. The paper
 * carries a random id and the choice, nothing else; no event is written and no other row is touched.
 */
export async function castBallot(actor: Actor, input: Paper): Promise<{ sessionId: string }> {
  return transaction(async (tx) => {
    // Shared: all may cast at once, but the round cannot close under anybody.
    await tx.$queryRaw`SELECT id FROM "BallotRound" WHERE id = ${input.roundId}::uuid AND "agencyId" = ${actor.agencyId}::uuid FOR SHARE`;
    const round = await getRound(actor, input.roundId, tx);
    const votable = votableFrom(actor, round);
    authorize(mayCastBallot(actor, votable));
    insistOnAnswers(input, votable.questions);
    const memberId = votable.me?.memberId ?? "";
    const signed = await tx.ballotReceipt.createMany({ data: [{ roundId: round.id, memberId }], skipDuplicates: true });
    if (signed.count === 0) throw new DomainError("conflict", "ballots.alreadyCast");
    await putIntoBox(tx, round.id, input.answers);
    return { sessionId: round.session.id };
  });
}

function insistOnAnswers(input: Paper, questions: readonly { id: string; hasPaper: boolean }[]): void {
  const mine = questions.filter((question) => question.hasPaper).map((question) => question.id);
  const { missing, foreign } = checkPaper(input.answers, mine);
  if (foreign.length > 0) throw new DomainError("invalid", "ballots.foreignQuestion");
  if (missing.length === 0) return;
  const fields = missing.map((questionId) => [`answers.${questionId}`, "ballots.chooseOne"]);
  throw new DomainError("invalid", "ballots.answerEach", Object.fromEntries(fields));
}

async function putIntoBox(tx: Tx, roundId: string, answers: Paper["answers"]): Promise<void> {
  const papers = Object.entries(answers).map(([questionId, word]) => ({
    roundId,
    id: randomUUID(),
    questionId,
    choice: word.toUpperCase(),
  }));
  // A failure of the database may quote the row; what reaches the log must not.
  await tx.ballotPaper.createMany({ data: shuffled(papers) }).catch(() => {
    throw new Error("The papers could not be put into the box.");
  });
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(randomInt(rest.length), 1));
}

/**
 * A teller confirms that box and roll agree. The first one learns and shows nothing; the second, another person, opens
 * the result, which is frozen with the questions. Counting is refused while the sums differ.
 */
export async function confirmCount(actor: Actor, input: z.output<typeof roundStepSchema>): Promise<{ sessionId: string; opened: boolean }> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "BallotRound" WHERE id = ${input.roundId}::uuid AND "agencyId" = ${actor.agencyId}::uuid FOR UPDATE`;
    const round = await getRound(actor, input.roundId, tx);
    authorize(mayConfirmCount(actor, await countFacts(round, tx)));
    await insistOnFullBox(tx, round);
    const opened = round.firstTellerId !== null;
    if (opened) await openResult(tx, actor, round);
    else await confirmFirst(tx, actor, round);
    return { sessionId: round.session.id, opened };
  });
}

async function insistOnFullBox(tx: Tx, round: Round): Promise<void> {
  const voted = round.roll.filter((member) => round.votedIds.includes(member.memberId));
  const ids = round.questions.map((question) => question.id);
  if (boxGaps(await countPapers(round.id, tx), voted, ids, round.rule).length > 0) throw new DomainError("conflict", "ballots.boxDiffers");
}

async function confirmFirst(tx: Tx, actor: Actor, round: Round): Promise<void> {
  await tx.ballotRound.update({ where: { id: round.id }, data: { firstTellerId: actor.id }, select: { id: true } });
  await recordEvent(tx, actor, { kind: "ballotRound.firstTellerConfirmed", subjectType: "BallotRound", subjectId: round.id });
}

async function openResult(tx: Tx, actor: Actor, round: Round): Promise<void> {
  const rows = await tx.ballotPaper.groupBy({ by: ["questionId", "choice"], where: { roundId: round.id }, _count: { _all: true } });
  for (const question of round.questions) {
    const of = (choice: string) => rows.find((row) => row.questionId === question.id && row.choice === choice)?._count._all ?? 0;
    const tally: Tally = { agree: of("AGREE"), disagree: of("DISAGREE"), blank: of("BLANK"), invalid: 0 };
    const data = figuresOf(tally, round.roll, question.id, round.rule);
    await tx.question.update({ where: { id: question.id }, data, select: { id: true } });
  }
  await move(tx, "BallotRound", round, roundMoves.count, actor, { set: { secondTellerId: actor.id, countedAt: now() } });
}
