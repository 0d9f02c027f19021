import "server-only";
import { findLatestRound, type Round, readManifest, readOpened } from "../ballots/queries";
import { questionsFor, takesPart } from "../ballots/rules";
import { isCounted } from "../ballots/states";
import type { Actor } from "../core/actor";
import { db, type Tx } from "../db/client";

/**
 * What a member sees of the vote of a session: the latest round, the own papers, whether they were taken. Nothing about
 * anybody else. Also for people in sight of the session who are not on the roll: `me` is null then.
 */
export async function getVotable(actor: Actor, sessionId: string, client: Tx = db()) {
  return votableFrom(actor, await findLatestRound(actor, sessionId, client));
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
