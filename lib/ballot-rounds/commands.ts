import "server-only";
import type { z } from "zod";
import { getRound, type Round } from "../ballots/queries";
import { figuresOf, papersFor } from "../ballots/rules";
import { ballotRuleSchema } from "../ballots/schema";
import { roundMoves } from "../ballots/states";
import type { Actor } from "../core/actor";
import { DomainError, notFound } from "../core/errors";
import { authorize } from "../core/verdict";
import { getSession, type SessionView } from "../council-sessions/queries";
import { recordEvent } from "../db/audit";
import { Prisma, type Tx } from "../db/client";
import { transaction } from "../db/transaction";
import { mayPrepareRound, mayRecordVote, mayRecuse } from "./policy";
import { askedAgain, automaticRecusals, decidedAlready, handTotalsFault } from "./rules";
import type { prepareRoundSchema, recordVoteSchema, recuseSchema, withdrawRecusalSchema } from "./schema";

type Ref = { sessionId: string };

/** Makes the next round of a session: a question per nominee, and the recusals the system can see by itself. */
export async function prepareRound(actor: Actor, input: z.output<typeof prepareRoundSchema>): Promise<Ref> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "CouncilSession" WHERE id = ${input.sessionId}::uuid AND "agencyId" = ${actor.agencyId}::uuid FOR UPDATE`;
    await lockNominations(tx, actor, input.nominationIds);
    const session = await getSession(actor, input.sessionId, tx);
    authorize(mayPrepareRound(actor, roundStart(session)));
    const chosen = session.agenda.filter((item) => input.nominationIds.includes(item.nominationId));
    if (chosen.length !== new Set(input.nominationIds).size) throw notFound();
    if (decidedAlready(chosen).length > 0)
      throw new DomainError("conflict", "ballots.alreadyDecided", { nominationIds: "ballots.alreadyDecided" });
    const rule = ruleOf(session);
    // Hands are not rehearsed: a tick where the plan votes openly means nothing.
    const rehearsal = input.rehearsal && rule.secret;
    const again = await insistOnReason(tx, session, { ...input, rehearsal });
    const last = session.rounds.at(-1);
    // A rehearsal is no vote: nothing repeats it.
    const before = session.rounds.findLast((round) => !round.rehearsal);
    const made = await tx.ballotRound.create({
      data: {
        agencyId: actor.agencyId,
        sessionId: session.id,
        number: (last?.number ?? 0) + 1,
        rule,
        repeatsId: rehearsal ? null : (before?.id ?? null),
        repeatReason: input.repeatReason || null,
        rehearsal,
        questions: { create: chosen.map((item, index) => ({ nominationId: item.nominationId, position: index + 1 })) },
      },
      select: { id: true, number: true, questions: { select: { id: true, nominationId: true } } },
    });
    await addAutomaticRecusals(tx, session, made.questions);
    const details = {
      sessionId: session.id,
      number: made.number,
      questions: chosen.length,
      again: again.length,
      rehearsal,
    };
    await recordEvent(tx, actor, { kind: "ballotRound.prepared", subjectType: "BallotRound", subjectId: made.id, details });
    return { sessionId: session.id };
  });
}

// In order of id, as decisions take them: a round and a decision about one nominee come one after the other.
async function lockNominations(tx: Tx, actor: Actor, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM "Nomination" WHERE id = ANY(${ids}::uuid[]) AND "agencyId" = ${actor.agencyId}::uuid ORDER BY id FOR UPDATE`;
}

/** What `mayPrepareRound` asks of a session. */
function roundStart(session: SessionView) {
  return {
    state: session.state,
    offersBallot: session.offersBallot,
    hasRule: session.plan.rule !== null,
    rounds: session.rounds.map((round) => round.state),
  };
}

function ruleOf(session: SessionView) {
  return ballotRuleSchema.parse({ ...session.plan.rule, secret: session.plan.procedure.ballot === "SECRET" });
}

async function insistOnReason(tx: Tx, session: SessionView, input: z.output<typeof prepareRoundSchema>): Promise<string[]> {
  const earlier = await tx.question.findMany({
    where: { round: { sessionId: session.id } },
    select: { nominationId: true, passed: true, round: { select: { number: true, state: true } } },
  });
  const again = askedAgain(input.nominationIds, earlier);
  if (again.length > 0 && !input.rehearsal && input.repeatReason === "") {
    throw new DomainError("invalid", "ballots.reasonToRepeat", { repeatReason: "ballots.reasonToRepeat" });
  }
  return again;
}

async function addAutomaticRecusals(tx: Tx, session: SessionView, questions: readonly Asked[]): Promise<void> {
  const asked = questions.map((question) => ({
    id: question.id,
    personIds: session.agenda.find((item) => item.nominationId === question.nominationId)?.personIds ?? [],
  }));
  const found = automaticRecusals(asked, session.voting);
  await tx.recusal.createMany({ data: found.map((recusal) => ({ ...recusal, reason: "", automatic: true })), skipDuplicates: true });
}

type Asked = { id: string; nominationId: string };

/** Declares that a member takes no part in a question, with the reason that goes into the minutes. */
export async function recuseMember(actor: Actor, input: z.output<typeof recuseSchema>): Promise<Ref> {
  return atRound(actor, input.roundId, async (tx, round) => {
    authorize(mayRecuse(actor, round.facts));
    insistOnPlace(round, input);
    const key = { questionId: input.questionId, memberId: input.memberId };
    const { count } = await tx.recusal.createMany({ data: [{ ...key, reason: input.reason }], skipDuplicates: true });
    if (count === 0) throw new DomainError("conflict", "ballots.alreadyRecused");
    await recordEvent(tx, actor, { kind: "ballotRound.memberRecused", subjectType: "BallotRound", subjectId: round.id, details: key });
  });
}

/** Takes a declared recusal back; one the system found stays. */
export async function withdrawRecusal(actor: Actor, input: z.output<typeof withdrawRecusalSchema>): Promise<Ref> {
  return atRound(actor, input.roundId, async (tx, round) => {
    authorize(mayRecuse(actor, round.facts));
    insistOnPlace(round, input);
    const key = { questionId: input.questionId, memberId: input.memberId };
    const { count } = await tx.recusal.deleteMany({ where: { ...key, automatic: false } });
    if (count === 0) throw new DomainError("conflict", "ballots.recusalStays");
    await recordEvent(tx, actor, { kind: "ballotRound.recusalWithdrawn", subjectType: "BallotRound", subjectId: round.id, details: key });
  });
}

function insistOnPlace(round: Round, input: { questionId: string; memberId: string }): void {
  const known = round.questions.some((question) => question.id === input.questionId);
  if (!known || !round.roll.some((member) => member.memberId === input.memberId)) throw notFound();
}

/**
 * Records a vote by hand, where the plan votes openly: totals a question, nobody's own vote. The result stands when a second
 * officer confirms (`confirmVote` of ballot-counts); until then the totals may be recorded anew.
 */
export async function recordVote(actor: Actor, input: z.output<typeof recordVoteSchema>): Promise<Ref> {
  return atRound(actor, input.roundId, async (tx, round) => {
    authorize(mayRecordVote(actor, round.facts));
    if (Object.keys(input.totals).some((id) => !round.questions.some((question) => question.id === id))) throw notFound();
    for (const question of round.questions) {
      const totals = input.totals[question.id] ?? { agree: 0, disagree: 0, blank: 0 };
      const voters = papersFor(round.roll, question.id, round.rule);
      const data = figuresOf({ ...totals, invalid: 0 }, voters, round.roll, question.id, round.rule);
      const fault = handTotalsFault(totals, voters);
      const reason = fault === "tooMany" ? "ballots.handTooMany" : "ballots.handTooFew";
      if (fault) throw new DomainError("invalid", reason, { [`totals.${question.id}.agree`]: reason });
      await tx.question.update({ where: { id: question.id }, data, select: { id: true } });
    }
    await tx.ballotRound.update({ where: { id: round.id }, data: { firstTellerId: actor.id }, select: { id: true } });
    await recordEvent(tx, actor, { kind: "ballotRound.handRecorded", subjectType: "BallotRound", subjectId: round.id });
  });
}

/** The roll is the attendance of this moment: writes it down and gives the counts that go with the round. */
export async function freezeRoll(tx: Tx, round: Round): Promise<{ totalMembers: number; presentMembers: number }> {
  await tx.roundMember.createMany({ data: round.roll.map(({ memberId, status }) => ({ roundId: round.id, memberId, status })) });
  return { totalMembers: round.count.total, presentMembers: round.count.present };
}

async function atRound(actor: Actor, roundId: string, work: (tx: Tx, round: Round) => Promise<void>): Promise<Ref> {
  return transaction(async (tx) => {
    const round = await holdRound(tx, actor, roundId);
    await work(tx, round);
    return { sessionId: round.session.id };
  });
}

/**
 * The session is locked first, then the round (the same order everywhere), so that attendance, roll and state agree. A draft
 * takes the plan's rule of this moment, so that the rule frozen with the round is the one in force at its locking, and the
 * recusals of who has joined the roll since. Once hands are recorded the totals are known: the rule they were counted by stays.
 */
export async function holdRound(tx: Tx, actor: Actor, roundId: string): Promise<Round> {
  const { session, questions } = await getRound(actor, roundId, tx);
  await tx.$queryRaw`SELECT id FROM "CouncilSession" WHERE id = ${session.id}::uuid FOR UPDATE`;
  await tx.$queryRaw`SELECT id FROM "BallotRound" WHERE id = ${roundId}::uuid FOR UPDATE`;
  const view = await getSession(actor, session.id, tx);
  const unsettled = { id: roundId, state: { in: [...roundMoves.lock.from] }, firstTellerId: null };
  const { count } = await tx.ballotRound.updateMany({ where: unsettled, data: { rule: ruleOf(view) } });
  if (count > 0) await addAutomaticRecusals(tx, view, questions);
  return getRound(actor, roundId, tx);
}

/**
 * Seals the papers of a round, or shreds those of a rehearsal, by the functions of the box. They wait a few seconds for whoever reads
 * this very box, a backup for one; after that nothing has changed, and the sentence says so.
 */
export async function emptyBox(tx: Tx, how: "seal" | "shred", roundId: string): Promise<void> {
  const work = how === "seal" ? Prisma.sql`seal_ballot_box(${roundId}::uuid)` : Prisma.sql`shred_ballot_box(${roundId}::uuid)`;
  try {
    await tx.$executeRaw`SELECT ${work}`;
  } catch (error) {
    if (String(error).includes("lock timeout")) throw new DomainError("conflict", "ballots.boxIsRead");
    throw error;
  }
}
