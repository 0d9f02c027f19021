import "server-only";
import { maySealBox } from "../ballot-boxes/policy";
import { boxFacts } from "../ballot-boxes/queries";
import { countPapers, readBox, readManifest, readOpened } from "../ballot-papers/queries";
import { mayGrantWaiver, mayVoidRound } from "../ballot-requests/policy";
import { doerNames, viewRound } from "../ballot-rounds/queries";
import { findLatestRound, getNumberedRound, listRows, printedOf, type Round } from "../ballots/queries";
import { papersIssued, tallyOf, voidReasonsOf } from "../ballots/rules";
import type { OpenedList } from "../ballots/schema";
import { isCounted, isInDraft, isVoid } from "../ballots/states";
import type { Actor } from "../core/actor";
import { notFound } from "../core/errors";
import { authorize } from "../core/verdict";
import { db, type Tx } from "../db/client";
import type { Bundle, MinutesFile, SealedListFile } from "../sealing/bundle";
import { toBase64url } from "../sealing/bytes";
import { fingerprint, type Manifest, manifestHash } from "../sealing/manifest";
import { type CountFacts, mayConfirmCount, mayConfirmVote, mayEnterPrinted, mayOpenPapers, maySeeOpened, maySeeSealed } from "./policy";

/** The round waiting for its count, as tellers see it: what was handed out and what lies in the box, no choices before opening. */
export async function getCount(actor: Actor, sessionId: string) {
  const round = await findLatestRound(actor, sessionId);
  if (!round) return null;
  const [papers, names, facts] = await Promise.all([countPapers(round.id, db()), doerNames([round]), countFacts(round, db())]);
  const opened = maySeeOpened(actor, facts).allowed ? await readOpened(round.id, db()) : null;
  const sealed = round.sealedAt !== null;
  return {
    sessionId,
    round: viewRound(actor, round, names),
    facts,
    papers: round.questions.map((question) => {
      const issued = papersIssued(round.roll, round.takenIds, question.id, round.rule);
      const found = sealed ? (papers.get(question.id) ?? 0) : null;
      const choices = opened?.flatMap(([, questionId, choice]) => (questionId === question.id ? [choice] : []));
      return {
        id: question.id,
        name: question.name,
        issued: issued.web,
        printed: issued.printed,
        /** Papers in the box; nobody is told before it is sealed. */
        found,
        web: choices ? tallyOf(choices) : null,
        paper: printedOf(question),
      };
    }),
  };
}

/** What the policies of counting ask. */
export async function countFacts(round: Round, client: Tx): Promise<CountFacts> {
  const first = round.firstTellerId
    ? await client.user.findFirst({ where: { id: round.firstTellerId, agencyId: round.agencyId }, select: { personId: true } })
    : null;
  const printed = round.questions.some((question) => papersIssued(round.roll, round.takenIds, question.id, round.rule).printed > 0);
  return {
    state: round.state,
    sealed: round.sealedAt !== null,
    opened: round.seed !== null,
    printed,
    printedMissing: printed && round.questions.some((question) => printedOf(question) === null),
    firstTellerId: round.firstTellerId,
    firstTellerPersonId: first?.personId ?? null,
    nomineePersonIds: round.questions.flatMap((question) => question.personIds),
  };
}

/**
 * The files of ho-so-phieu.zip (lib/sealing/bundle.ts) of a counted round, whatever rounds came after it, for everybody who sees
 * the session; the verifier needs nothing else. Out of sight, not counted or voted by hand: not found.
 */
export async function getBundle(actor: Actor, sessionId: string, number: string): Promise<Bundle & { manifestText: string }> {
  const round = await getNumberedRound(actor, sessionId, number);
  if (!isCounted(round.state) || !round.seed) throw notFound();
  const [manifestText, papers, opened] = await Promise.all([readManifest(round.id), readBox(round.id), readOpened(round.id, db())]);
  if (!manifestText) throw notFound();
  const manifest = JSON.parse(manifestText) as Manifest;
  return {
    manifest,
    manifestText,
    papers: { format: "guong-sang/papers/1", papers },
    opened: { format: "guong-sang/opened/1", seed: round.seed, choices: opened.map(([, , choice]) => choice) },
    minutes: await minutesOf(round, manifest, opened),
  };
}

async function minutesOf(round: Round, manifest: Manifest, opened: OpenedList): Promise<MinutesFile> {
  const hash = await manifestHash(manifest);
  const of = (test: (member: Round["roll"][number]) => boolean) =>
    round.roll
      .filter(test)
      .map((member) => member.memberId)
      .sort();
  const takes = (member: { memberId: string }) => round.takenIds.includes(member.memberId);
  return {
    format: "guong-sang/minutes/1",
    manifestHash: toBase64url(hash),
    fingerprint: fingerprint(hash),
    root: round.merkleRoot ?? "",
    phoneMembers: of(takes),
    paperMembers: of((member) => member.byPaper),
    absentMembers: of((member) => !member.byPaper && !takes(member)),
    questions: round.questions.map((question) => {
      const issued = papersIssued(round.roll, round.takenIds, question.id, round.rule);
      const printed = printedOf(question) ?? { agree: 0, disagree: 0, blank: 0, invalid: 0, unused: 0 };
      const web = tallyOf(opened.flatMap(([, questionId, choice]) => (questionId === question.id ? [choice] : [])));
      return {
        id: question.id,
        phone: { ...web, issued: issued.web },
        paper: { ...printed, issued: issued.printed },
        bases: question.bases,
        waived: round.waiverById !== null,
        passed: question.passed === true,
      };
    }),
  };
}

/**
 * The sealed list of a round for everybody who sees the session, to be kept and compared with the bundle after the count
 * (`SealedListFile`). Out of sight or without a round: not found; before sealing and of a voided round: refused.
 */
export async function getSealedList(actor: Actor, sessionId: string, number: string): Promise<SealedListFile> {
  const round = await getNumberedRound(actor, sessionId, number);
  authorize(maySeeSealed({ state: round.state, sealed: round.sealedAt !== null }));
  const [manifestText, papers] = await Promise.all([readManifest(round.id), readBox(round.id)]);
  if (!manifestText || !round.merkleRoot) throw notFound();
  const hash = await manifestHash(JSON.parse(manifestText) as Manifest);
  return { format: "guong-sang/sealed/1", manifestHash: toBase64url(hash), root: round.merkleRoot, papers };
}

/** The voided rounds of a session for its minutes: papers out and papers in the shut box, both officers' reasons; no choices. */
export async function listVoided(actor: Actor, sessionId: string) {
  const rounds = (await listRows(actor, sessionId, db())).filter((round) => isVoid(round.state) && !round.rehearsal);
  const names = await doerNames(rounds);
  const boxes = await Promise.all(rounds.map((round) => countPapers(round.id, db())));
  return rounds.map((round, index) => ({
    id: round.id,
    number: round.number,
    lockedAt: round.lockedAt,
    openedAt: round.openedAt,
    closedAt: round.closedAt,
    merkleRoot: round.merkleRoot,
    taken: round.takenIds.length,
    printed: round.roll.filter((member) => member.byPaper).length,
    cast: [...(boxes[index]?.values() ?? [])].reduce((sum, papers) => sum + papers, 0),
    askedBy: round.voidAskedById ? (names.get(round.voidAskedById) ?? "") : "",
    ...voidReasonsOf(round),
  }));
}

export type OfficerSteps = { counts: boolean; confirms: boolean; recordedBy: string; voids: boolean; waives: boolean };

/**
 * What waits for the actor as a second officer of this round: sealing and counting, a vote by hand that somebody recorded
 * (`recordedBy`), a voiding somebody asked for, a waiver. Every step that two people take is here.
 */
export async function officerSteps(actor: Actor, round: Round): Promise<OfficerSteps> {
  const [box, facts, names] = await Promise.all([boxFacts(round), countFacts(round, db()), doerNames([round])]);
  const verdicts = [maySealBox(actor, box), mayEnterPrinted(actor, facts), mayOpenPapers(actor, facts), mayConfirmCount(actor, facts)];
  return {
    counts: verdicts.some((verdict) => verdict.allowed),
    confirms: mayConfirmVote(actor, { ...facts, ...round.facts }).allowed,
    recordedBy: names.get(round.firstTellerId ?? "") ?? "",
    voids: !isInDraft(round.state) && mayVoidRound(actor, box).allowed,
    waives: mayGrantWaiver(actor, box).allowed,
  };
}
