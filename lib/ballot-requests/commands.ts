import "server-only";
import type { z } from "zod";
import { boxFacts } from "../ballot-boxes/queries";
import { forgetKeys } from "../ballot-papers/queries";
import { emptyBox, holdRound } from "../ballot-rounds/commands";
import type { Round } from "../ballots/queries";
import { joinVoidReasons } from "../ballots/rules";
import type { roundStepSchema } from "../ballots/schema";
import { isInDraft, roundMoves } from "../ballots/states";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { move, transaction } from "../db/transaction";
import { mayAskVoid, mayAskWaiver, mayGrantWaiver, mayVoidRound, mayWithdrawVoid, mayWithdrawWaiver } from "./policy";
import type { reasonSchema } from "./schema";

type Ref = { sessionId: string };
type Step = z.output<typeof roundStepSchema>;

/** Asks for a round to be voided once papers are out; the chair, another person, voids it. */
export async function askVoid(actor: Actor, input: z.output<typeof reasonSchema>): Promise<Ref> {
  return atRound(actor, input.roundId, async (tx, round) => {
    authorize(mayAskVoid(actor, await boxFacts(round, tx)));
    await tx.ballotRound.update({
      where: { id: round.id },
      data: { voidAskedById: actor.id, voidReason: input.reason },
      select: { id: true },
    });
    await recordEvent(tx, actor, { kind: "ballotRound.voidAsked", subjectType: "BallotRound", subjectId: round.id });
  });
}

/** Takes back what one asked for, so that the round goes on or another person asks. */
export async function withdrawVoid(actor: Actor, input: Step): Promise<Ref> {
  return atRound(actor, input.roundId, async (tx, round) => {
    authorize(mayWithdrawVoid(actor, await boxFacts(round, tx)));
    await tx.ballotRound.update({ where: { id: round.id }, data: { voidAskedById: null, voidReason: null }, select: { id: true } });
    const details = { reason: round.voidReason };
    await recordEvent(tx, actor, { kind: "ballotRound.voidWithdrawn", subjectType: "BallotRound", subjectId: round.id, details });
  });
}

/**
 * Voids a round that has no result yet, with a reason; the reason of who asked for it stays before. It is kept, and its box is sealed
 * as any other; a rehearsal leaves no papers.
 */
export async function voidRound(actor: Actor, input: z.output<typeof reasonSchema>): Promise<Ref> {
  const ended = await atRound(actor, input.roundId, async (tx, round) => {
    const facts = await boxFacts(round, tx);
    authorize(mayVoidRound(actor, facts));
    await tx.$executeRaw`SELECT hold_box(${round.id}::uuid, true)`;
    const asked = round.voidAskedById ? round.voidReason : null;
    const set = {
      voidReason: joinVoidReasons(asked, input.reason),
      ...(round.closedAt || isInDraft(round.state) ? {} : { closedAt: now() }),
    };
    await move(tx, "BallotRound", round, roundMoves.void, actor, { set });
    if (!facts.sealed) await emptyBox(tx, "seal", round.id);
    if (round.rehearsal) await emptyBox(tx, "shred", round.id);
  });
  await forgetKeys(input.roundId);
  return ended;
}

/** Asks to count in spite of too few papers, with the reason for the minutes. */
export async function askWaiver(actor: Actor, input: z.output<typeof reasonSchema>): Promise<Ref> {
  return atRound(actor, input.roundId, async (tx, round) => {
    authorize(mayAskWaiver(actor, await boxFacts(round, tx)));
    const data = { waiverAskedById: actor.id, waiverReason: input.reason };
    await tx.ballotRound.update({ where: { id: round.id }, data, select: { id: true } });
    await recordEvent(tx, actor, { kind: "ballotRound.waiverAsked", subjectType: "BallotRound", subjectId: round.id });
  });
}

/** Takes back the waiver one asked for, while nobody has agreed. */
export async function withdrawWaiver(actor: Actor, input: Step): Promise<Ref> {
  return atRound(actor, input.roundId, async (tx, round) => {
    authorize(mayWithdrawWaiver(actor, await boxFacts(round, tx)));
    await tx.ballotRound.update({ where: { id: round.id }, data: { waiverAskedById: null, waiverReason: null }, select: { id: true } });
    const details = { reason: round.waiverReason };
    await recordEvent(tx, actor, { kind: "ballotRound.waiverWithdrawn", subjectType: "BallotRound", subjectId: round.id, details });
  });
}

/** Agrees to the waiver, as the second officer. */
export async function grantWaiver(actor: Actor, input: Step): Promise<Ref> {
  return atRound(actor, input.roundId, async (tx, round) => {
    authorize(mayGrantWaiver(actor, await boxFacts(round, tx)));
    await tx.ballotRound.update({ where: { id: round.id }, data: { waiverById: actor.id }, select: { id: true } });
    await recordEvent(tx, actor, { kind: "ballotRound.waiverGranted", subjectType: "BallotRound", subjectId: round.id });
  });
}

async function atRound(actor: Actor, roundId: string, work: (tx: Tx, round: Round) => Promise<void>): Promise<Ref> {
  return transaction(async (tx) => {
    const round = await holdRound(tx, actor, roundId);
    await work(tx, round);
    return { sessionId: round.session.id };
  });
}
