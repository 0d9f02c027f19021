import "server-only";
import type { KeyObject } from "node:crypto";
import { findLatestRound, getNumberedRound, type Round } from "../ballots/queries";
import { questionsFor, takesPart } from "../ballots/rules";
import { openedListSchema } from "../ballots/schema";
import { isCounted } from "../ballots/states";
import type { Actor } from "../core/actor";
import { db, type Tx } from "../db/client";
import { readReceiptKey } from "../sealing/box-door";
import { BriefKey } from "../sealing/brief-key";
import type { PublishedPaper } from "../sealing/bundle";
import { type Bytes, toBase64url } from "../sealing/bytes";
import { type Manifest, manifestHash } from "../sealing/manifest";
import { readPublicKey } from "../sealing/question-key";

/**
 * What a member sees of the vote of a session: the latest round, or the one of that number (not there: not found), the own papers,
 * whether they were taken. Nothing about anybody else. Also for people in sight of the session who are not on the roll: `me` is
 * null then.
 */
export async function getVotable(actor: Actor, sessionId: string, number?: string) {
  const round = number === undefined ? await findLatestRound(actor, sessionId) : await getNumberedRound(actor, sessionId, number);
  return votableFrom(actor, round);
}

export type Votable = ReturnType<typeof votableFrom>;

/** The same view of one round. */
export function votableFrom(actor: Actor, round: Round | null) {
  if (!round) return { round: null, me: null, questions: [] };
  const mine = actor.personId === null ? undefined : round.roll.find((member) => member.personId === actor.personId);
  const ids = round.questions.map((question) => question.id);
  const papers = mine ? questionsFor(mine, ids, round.rule) : [];
  return {
    round: {
      id: round.id,
      state: round.state,
      number: round.number,
      secret: round.rule.secret,
      rehearsal: round.rehearsal,
      opensAt: round.opensAt,
      closesAt: round.closesAt,
      changeNotice: round.changeNotice,
    },
    me:
      (mine && {
        memberId: mine.memberId,
        takesPart: takesPart(mine, round.rule),
        byPaper: mine.byPaper,
        taken: round.takenIds.includes(mine.memberId),
        papers: papers.length,
      }) ||
      null,
    questions: round.questions.map((question) => ({
      id: question.id,
      position: question.position,
      name: question.name,
      caption: question.caption,
      unit: question.unit,
      hasPaper: papers.includes(question.id),
      recusedBecause: mine ? (question.recusals.find((recusal) => recusal.memberId === mine.memberId)?.reason ?? null) : null,
    })),
  };
}

/**
 * What the own page needs besides: the manifest as it was hashed, the answer to the own request and the blob for another
 * device, and, once the result stands, the list in which the own papers are looked up on the device.
 */
export async function getPaperSheet(votable: Votable) {
  const { round, me } = votable;
  if (!round || !me) return null;
  const key = { roundId: round.id, memberId: me.memberId };
  const [manifest, receipt, recovery, opened] = await Promise.all([
    readManifest(round.id),
    db().ballotReceipt.findUnique({ where: { roundId_memberId: key }, select: { answer: true } }),
    db().ballotRecovery.findUnique({ where: { roundId_memberId: key }, select: { blob: true } }),
    isCounted(round.state) ? readOpened(round.id, db()) : null,
  ]);
  return {
    manifest,
    answer: (receipt?.answer ?? null) as Record<string, string> | null,
    blob: recovery ? Buffer.from(recovery.blob).toString("base64url") : null,
    opened,
  };
}

/** What casting needs of a round that was locked. */
export type Box = { hash: Bytes; questions: Map<string, KeyObject>; receiptKey: BriefKey<KeyObject> };
/** So many milliseconds after the last paper no instance holds the key of the receipts any more. */
const receiptKeyLife = 30_000;

// One a process: Next evaluates modules more than once.
const boxes = ((globalThis as { guongBoxes?: Map<string, Promise<Box | null>> }).guongBoxes ??= new Map());

/** The box of a round, null where there is none. What was locked never changes, so it is read once; a handful of rounds is kept. */
export function boxOf(roundId: string): Promise<Box | null> {
  const known = boxes.get(roundId);
  if (known) return known;
  const reading = readLocked(roundId);
  boxes.set(roundId, reading);
  if (boxes.size > 20) boxes.delete([...boxes.keys()][0] ?? "");
  const forget = () => boxes.delete(roundId);
  reading.then((box) => (box === null ? forget() : undefined), forget);
  return reading;
}

/** The round's keys are destroyed: this process holds none of them any longer. */
export async function forgetKeys(roundId: string): Promise<void> {
  (await boxes.get(roundId)?.catch(() => null))?.receiptKey.forget();
}

async function readLocked(roundId: string): Promise<Box | null> {
  const text = await readManifest(roundId);
  if (!text) return null;
  const manifest = JSON.parse(text) as Manifest;
  const questions = new Map(manifest.questions.map((question) => [question.id, readPublicKey(question.publicKey)]));
  return { hash: await manifestHash(manifest), questions, receiptKey: new BriefKey(() => readKey(roundId), receiptKeyLife) };
}

async function readKey(roundId: string): Promise<KeyObject | null> {
  const where = { roundId_name: { roundId, name: "receipt" } };
  const row = await db().ballotKey.findUnique({ where, select: { privateKey: true } });
  return row ? readReceiptKey(row.privateKey) : null;
}

/** The opened list of a round, empty before opening. */
export async function readOpened(roundId: string, client: Tx) {
  const row = await client.ballotRound.findUniqueOrThrow({ where: { id: roundId }, select: { openedList: true } });
  return openedListSchema.parse(row.openedList ?? []);
}

/** Papers in the box by question; says nothing about choices. */
export async function countPapers(roundId: string, client: Tx): Promise<Map<string, number>> {
  const rows = await client.ballotPaper.groupBy({ by: ["questionId"], where: { roundId }, _count: { _all: true } });
  return new Map(rows.map((row) => [row.questionId, row._count._all]));
}

/** The published list of a round: its sealed papers in the order of their hashes. */
export async function readBox(roundId: string, client: Tx = db()): Promise<PublishedPaper[]> {
  const select = { questionId: true, token: true, signature: true, sealed: true };
  const rows = await client.ballotPaper.findMany({ where: { roundId }, orderBy: { tokenHash: "asc" }, select });
  return rows.map(({ questionId: question, token, signature, sealed }) => ({
    question,
    token: toBase64url(token),
    signature: toBase64url(signature),
    sealed: toBase64url(sealed),
  }));
}

/** The manifest of a round as text; it never changes once it is written. Null before locking. */
export async function readManifest(roundId: string, client: Tx = db()): Promise<string | null> {
  const row = await client.ballotRound.findUnique({ where: { id: roundId }, select: { manifest: true } });
  return row?.manifest ?? null;
}
