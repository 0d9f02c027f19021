import "server-only";
import type { z } from "zod";
import { forgetKeys, readBox } from "../ballot-papers/queries";
import { emptyBox, freezeRoll, holdRound } from "../ballot-rounds/commands";
import { getRound, type Round } from "../ballots/queries";
import { takesPart } from "../ballots/rules";
import type { roundStepSchema } from "../ballots/schema";
import { isCasting, roundMoves } from "../ballots/states";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { DomainError, notFound } from "../core/errors";
import { authorize } from "../core/verdict";
import { getSession, sessionNotices } from "../council-sessions/queries";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { tell } from "../db/notices";
import { move, transaction } from "../db/transaction";
import { rootOf } from "../sealing/bundle";
import { fromBase64url, SealingError } from "../sealing/bytes";
import { type Manifest, manifestBytes, manifestFormat } from "../sealing/manifest";
import { type KeyText, makeRsaKey } from "../sealing/question-key";
import { isTallyPublicKey } from "../sealing/tally-key";
import { formatMoment } from "../text/format";
import { ballots } from "../text/vi/ballots";
import { mayAnnounceTimes, mayCloseCasting, mayGivePrinted, mayLockBox, mayOpenCasting, maySealBox, mayTakeBackPrinted } from "./policy";
import { boxFacts, databaseNow, namesOf } from "./queries";
import type { announceTimesSchema, givePrintedSchema, lockBoxSchema } from "./schema";

type Ref = { sessionId: string };
type Step = z.output<typeof roundStepSchema>;

/**
 * Locks the box with the tellers' public key: freezes roll and rule, makes a signing key a question and one for receipts, writes
 * the manifest, and makes the round's own partitions. Papers are handed out from here on. The seed of the tellers' key never
 * comes here. Making the keys takes some 0.2 s each and stays outside the transaction.
 */
export async function lockBox(actor: Actor, input: z.output<typeof lockBoxSchema>): Promise<Ref> {
  const drafted = await getRound(actor, input.roundId);
  authorize(mayLockBox(actor, drafted.facts));
  await insistOnPoint(input.tallyPublicKey);
  const keys = new Map<string, KeyText>();
  for (const name of [...drafted.questions.map((question) => question.id), "receipt"]) keys.set(name, await makeRsaKey());
  return atRound(actor, input.roundId, async (tx, round) => {
    authorize(mayLockBox(actor, round.facts));
    const manifest = await manifestOf(tx, round, keys, input.tallyPublicKey);
    const text = new TextDecoder().decode(manifestBytes(manifest));
    const set = { lockedAt: now(), manifest: text, ...(await freezeRoll(tx, round)) };
    await move(tx, "BallotRound", round, roundMoves.lock, actor, { set, details: round.count });
    await tx.$executeRaw`SELECT make_ballot_box(${round.id}::uuid)`;
    const rows = [...keys].map(([name, key]) => ({ roundId: round.id, name, privateKey: key.privateKey }));
    await tx.ballotKey.createMany({ data: rows });
  });
}

// A key that is no point would lock a box whose papers nobody can seal.
async function insistOnPoint(tallyPublicKey: string): Promise<void> {
  if (!(await isTallyPublicKey(keyBytes(tallyPublicKey)))) throw new DomainError("invalid", "ballots.badKey");
}

function keyBytes(text: string) {
  try {
    return fromBase64url(text, 65);
  } catch (error) {
    if (error instanceof SealingError) throw new DomainError("invalid", "ballots.badKey");
    throw error;
  }
}

async function manifestOf(tx: Tx, round: Round, keys: ReadonlyMap<string, KeyText>, tallyPublicKey: string): Promise<Manifest> {
  const { agency, repeats } = await namesOf(round, tx);
  const { base, numerator, denominator, moreThan, quorumNumerator, quorumDenominator, recusalKeepsBase, minimumPapers, citation } =
    round.rule;
  const publicKey = (name: string) => keys.get(name)?.publicKey ?? "";
  return {
    format: manifestFormat,
    agency,
    session: { id: round.session.id, title: round.session.title },
    round: { id: round.id, number: round.number, rehearsal: round.rehearsal, repeats },
    rule: {
      base,
      numerator,
      denominator,
      moreThan,
      quorumNumerator,
      quorumDenominator,
      recusalKeepsBase,
      minimumPapers,
      legalBasis: citation,
    },
    roll: round.roll.map((member) => ({ id: member.memberId, name: member.fullName })),
    recusals: round.roll.flatMap((member) => member.recused.map((question) => ({ question, member: member.memberId }))),
    questions: round.questions.map(({ id, name }) => ({ id, nominee: name, publicKey: publicKey(id) })),
    tallyPublicKey,
    receiptPublicKey: publicKey("receipt"),
  };
}

/** Gives a member printed papers instead of web ones, or takes that back; never somebody who has taken web papers. */
export async function givePrinted(actor: Actor, input: z.output<typeof givePrintedSchema>): Promise<Ref> {
  return atRound(actor, input.roundId, async (tx, round) => {
    authorize((input.printed === "yes" ? mayGivePrinted : mayTakeBackPrinted)(actor, round.facts));
    const member = round.roll.find((one) => one.memberId === input.memberId);
    if (!member) throw notFound();
    if (!takesPart(member, round.rule)) throw new DomainError("conflict", "ballots.absentMember");
    if (round.takenIds.includes(member.memberId)) throw new DomainError("conflict", "ballots.memberHasTaken");
    const where = { roundId_memberId: { roundId: round.id, memberId: member.memberId } };
    await tx.roundMember.update({ where, data: { byPaper: input.printed === "yes" }, select: { byPaper: true } });
    const details = { memberId: member.memberId, printed: input.printed === "yes" };
    await recordEvent(tx, actor, { kind: "ballotRound.printedGiven", subjectType: "BallotRound", subjectId: round.id, details });
  });
}

/** Ends the handing out and opens the box, in one step: nobody casts while somebody may still take papers. */
export async function openCasting(actor: Actor, input: Step): Promise<Ref> {
  return atRound(actor, input.roundId, async (tx, round) => {
    const facts = await boxFacts(round, tx);
    authorize(mayOpenCasting(actor, facts));
    await move(tx, "BallotRound", round, roundMoves.open, actor, { set: { openedAt: now() }, details: { supplied: facts.supplied } });
  });
}

/**
 * Announces when the box opens or closes: sets, puts off, extends. Everybody reads the notice on the ballot page, the projector
 * and in the minutes. A closing time binds on the clock of the database; it must lie ahead, and cannot revive a box it has shut; one that
 * passes while papers are still handed out has shut nothing and is announced anew.
 */
export async function announceTimes(actor: Actor, input: z.output<typeof announceTimesSchema>): Promise<Ref> {
  return atRound(actor, input.roundId, async (tx, round) => {
    authorize(mayAnnounceTimes(actor, round.facts));
    const at = new Date(`${input.day}T${input.time}:00+07:00`);
    const clock = await databaseNow(tx);
    if (at <= clock) throw new DomainError("invalid", "ballots.timePassed", { time: "ballots.timePassed" });
    if (isCasting(round.state) && round.closesAt && round.closesAt <= clock) throw new DomainError("conflict", "ballots.closedByClock");
    insistOnOrder(round, input.about, at);
    const changed = input.about === "opens" ? round.opensAt : round.closesAt;
    if (changed && input.notice === "") throw new DomainError("invalid", "ballots.noticeWanted", { notice: "ballots.noticeWanted" });
    const data = input.about === "opens" ? { opensAt: at } : { closesAt: at };
    await tx.ballotRound.update({
      where: { id: round.id },
      data: { ...data, changeNotice: input.notice || round.changeNotice },
      select: { id: true },
    });
    const details = { about: input.about, at: at.toISOString(), notice: input.notice };
    await recordEvent(tx, actor, { kind: "ballotRound.timesAnnounced", subjectType: "BallotRound", subjectId: round.id, details });
    if (changed) await tellChange(tx, actor, round, { about: input.about, at, notice: input.notice });
  });
}

// Only before the box is open: from then on the time it was to open says nothing any more.
function insistOnOrder(round: Round, about: "opens" | "closes", at: Date): void {
  if (isCasting(round.state)) return;
  const [opens, closes] = about === "opens" ? [at, round.closesAt] : [round.opensAt, at];
  if (opens && closes && closes <= opens)
    throw new DomainError("invalid", "ballots.closesBeforeOpens", { time: "ballots.closesBeforeOpens" });
}

type Change = { about: "opens" | "closes"; at: Date; notice: string };

/** A time that was announced and changed reaches everybody of the council on the desk too; it names nobody who has cast. */
async function tellChange(tx: Tx, actor: Actor, round: Round, { about, at, notice }: Change): Promise<void> {
  const session = await getSession(actor, round.session.id, tx);
  const words = ballots.form;
  const said = {
    key: `times:${round.id}:${about}:${at.toISOString()}`,
    title: ballots.round.timesTold(session.title),
    lines: [about === "opens" ? words.opensAt(formatMoment(at)) : words.closesAt(formatMoment(at)), notice],
  };
  for (const one of await sessionNotices(session, said, tx)) await tell(tx, actor.agencyId, one);
}

/** Closes the box and asks for its sealing. Waits for papers that are being put in at this moment. */
export async function closeCasting(actor: Actor, input: Step): Promise<Ref> {
  return atRound(actor, input.roundId, async (tx, round) => {
    authorize(mayCloseCasting(actor, round.facts));
    await tx.$executeRaw`SELECT hold_box(${round.id}::uuid, true)`;
    // Where the announced time has shut the box before, that was its end.
    const shut = round.closesAt && round.closesAt <= (await databaseNow(tx)) ? round.closesAt : null;
    const set = { closedAt: shut ?? now(), closedById: actor.id };
    await move(tx, "BallotRound", round, roundMoves.close, actor, { set, details: { taken: round.takenIds.length } });
  });
}

/**
 * Seals the closed box, as its second officer: papers are rewritten in hash order, keys and recovery blobs are destroyed, and the
 * root of the sorted list is fixed before anything is opened. From here on nothing in the database pairs a paper with a name.
 */
export async function sealBox(actor: Actor, input: Step): Promise<Ref> {
  const sealed = await atRound(actor, input.roundId, async (tx, round) => {
    authorize(maySealBox(actor, await boxFacts(round, tx)));
    await emptyBox(tx, "seal", round.id);
    const root = await rootOf(await readBox(round.id, tx));
    await tx.ballotRound.update({
      where: { id: round.id },
      data: { sealedAt: now(), sealedById: actor.id, merkleRoot: root },
      select: { id: true },
    });
    const details = { merkleRoot: root };
    await recordEvent(tx, actor, { kind: "ballotRound.sealed", subjectType: "BallotRound", subjectId: round.id, details });
  });
  await forgetKeys(input.roundId);
  return sealed;
}

async function atRound(actor: Actor, roundId: string, work: (tx: Tx, round: Round) => Promise<void>): Promise<Ref> {
  return transaction(async (tx) => {
    const round = await holdRound(tx, actor, roundId);
    await work(tx, round);
    return { sessionId: round.session.id };
  });
}
