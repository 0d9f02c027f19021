import "server-only";
import type { z } from "zod";
import { countPapers, readBox, readManifest, readOpened } from "../ballot-papers/queries";
import { emptyBox, freezeRoll, holdRound } from "../ballot-rounds/commands";
import { handTotalsFault } from "../ballot-rounds/rules";
import { getRound, printedOf, type Round } from "../ballots/queries";
import {
  addTallies,
  figuresOf,
  overfilled,
  type PrintedTotals,
  papersFor,
  papersIssued,
  printedFault,
  returnedPapers,
  tallyOf,
  tooFewPapers,
} from "../ballots/rules";
import type { OpenedList, roundStepSchema } from "../ballots/schema";
import { roundMoves } from "../ballots/states";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { DomainError, notFound } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { move, transaction } from "../db/transaction";
import { openedHash } from "../sealing/bundle";
import { type Bytes, fromBase64url, toBase64url } from "../sealing/bytes";
import { type Manifest, manifestHash } from "../sealing/manifest";
import { openPaper } from "../sealing/paper";
import { isSeedOf, tallyKeyOf } from "../sealing/tally-key";
import { tokenHash } from "../sealing/token";
import { mayConfirmCount, mayConfirmVote, mayEnterPrinted, mayOpenPapers } from "./policy";
import { countFacts } from "./queries";
import type { openPapersSchema, printedTotalsSchema } from "./schema";

type Ref = { sessionId: string };

/** Enters the totals of printed papers; for each question issued = returned + unused, or the entry is refused. */
export async function enterPrinted(actor: Actor, input: z.output<typeof printedTotalsSchema>): Promise<Ref> {
  return atRound(actor, input.roundId, async (tx, round) => {
    authorize(mayEnterPrinted(actor, await countFacts(round, tx)));
    if (Object.keys(input.totals).some((id) => !round.questions.some((question) => question.id === id))) throw notFound();
    const of = (id: string) => input.totals[id] ?? { agree: 0, disagree: 0, blank: 0, invalid: 0, unused: 0 };
    insistOnPrintedSums(round, of);
    for (const { id } of round.questions) {
      const { unused, agree, disagree, blank, invalid } = of(id);
      const data = { paperUnused: unused, paperAgree: agree, paperDisagree: disagree, paperBlank: blank, paperInvalid: invalid };
      await tx.question.update({ where: { id }, data, select: { id: true } });
    }
    await tx.ballotRound.update({ where: { id: round.id }, data: { paperTellerId: actor.id }, select: { id: true } });
    await recordEvent(tx, actor, { kind: "ballotRound.printedEntered", subjectType: "BallotRound", subjectId: round.id });
  });
}

/** Every question whose sum is wrong is named at once. */
function insistOnPrintedSums(round: Round, of: (questionId: string) => PrintedTotals): void {
  const wrong = round.questions.flatMap(({ id }) => {
    const fault = printedFault(of(id), papersIssued(round.roll, round.takenIds, id, round.rule).printed);
    return fault ? [[`totals.${id}.agree`, fault === "tooMany" ? "ballots.printedTooMany" : "ballots.printedTooFew"] as const] : [];
  });
  const [first] = wrong;
  if (first) throw new DomainError("invalid", first[1], Object.fromEntries(wrong));
}

/**
 * Opens the papers with the seed that two slips gave back, and confirms as first teller. The seed is checked against the public
 * key of the manifest; the server opens for itself what the browser has opened before, and where the two differ nothing is kept.
 * Refused while a question has more papers than were handed out, or too few without a waiver. Nothing is shown but to tellers before the second confirmation.
 */
export async function openPapers(actor: Actor, input: z.output<typeof openPapersSchema>): Promise<Ref> {
  return atRound(actor, input.roundId, async (tx, round) => {
    authorize(mayOpenPapers(actor, await countFacts(round, tx)));
    await insistOnSums(tx, round);
    const openedList = await openBox(round.id, tx, fromBase64url(input.seed));
    const opened = await openedHash(openedList.map(([, , choice]) => choice));
    if (opened !== input.opened) throw new DomainError("conflict", "ballots.countDiffers");
    await tx.ballotRound.update({
      where: { id: round.id },
      data: { seed: input.seed, openedList, firstTellerId: actor.id },
      select: { id: true },
    });
    await recordEvent(tx, actor, { kind: "ballotRound.papersOpened", subjectType: "BallotRound", subjectId: round.id });
  });
}

async function insistOnSums(tx: Tx, round: Round): Promise<void> {
  const ids = round.questions.map((question) => question.id);
  const papers = await countPapers(round.id, tx);
  if (overfilled(papers, round.roll, round.takenIds, ids, round.rule).length > 0) throw new DomainError("conflict", "ballots.boxDiffers");
  for (const question of round.questions) {
    const printed = printedOf(question);
    papers.set(question.id, (papers.get(question.id) ?? 0) + (printed ? returnedPapers(printed) : 0));
  }
  const few = tooFewPapers(papers, ids, round.rule).length > 0;
  if (few && round.waiverById === null) throw new DomainError("conflict", "ballots.tooFewPapers");
}

async function openBox(roundId: string, tx: Tx, seed: Bytes): Promise<OpenedList> {
  const manifest = JSON.parse((await readManifest(roundId, tx)) ?? "{}") as Manifest;
  const wrong = new DomainError("invalid", "ballots.wrongSlips");
  if (!(await isSeedOf(seed, fromBase64url(manifest.tallyPublicKey)).catch(() => false))) throw wrong;
  const [{ privateKey }, hash] = await Promise.all([tallyKeyOf(seed), manifestHash(manifest)]);
  const opened: OpenedList = [];
  for (const paper of await readBox(roundId, tx)) {
    const token = fromBase64url(paper.token);
    const choice = await openPaper(privateKey, { manifestHash: hash, question: paper.question, token }, fromBase64url(paper.sealed));
    opened.push([toBase64url(await tokenHash(token)), paper.question, choice]);
  }
  return opened;
}

/**
 * The second teller, another person, confirms: the figures are frozen with the questions and the result stands. A rehearsal has no
 * result: it is over, and its papers are shredded.
 */
export async function confirmCount(actor: Actor, input: z.output<typeof roundStepSchema>): Promise<Ref> {
  return atRound(actor, input.roundId, async (tx, round) => {
    authorize(mayConfirmCount(actor, await countFacts(round, tx)));
    const set = { secondTellerId: actor.id, countedAt: now() };
    if (round.rehearsal) {
      await move(tx, "BallotRound", round, roundMoves.shred, actor, { set: { ...set, openedList: [] } });
      await emptyBox(tx, "shred", round.id);
      return;
    }
    await freezeFigures(tx, round);
    await move(tx, "BallotRound", round, roundMoves.count, actor, { set });
  });
}

/**
 * Confirms a vote by hand, as the second officer: roll and figures are frozen and the result stands. Refused where the attendance
 * was changed since, so that the totals no longer name everybody.
 */
export async function confirmVote(actor: Actor, input: z.output<typeof roundStepSchema>): Promise<Ref> {
  return transaction(async (tx) => {
    const round = await holdRound(tx, actor, input.roundId);
    authorize(mayConfirmVote(actor, { ...(await countFacts(round, tx)), ...round.facts }));
    for (const question of round.questions) {
      const { agree, disagree, blank } = question;
      const totals = { agree: agree ?? 0, disagree: disagree ?? 0, blank: blank ?? 0 };
      const voters = papersFor(round.roll, question.id, round.rule);
      if (handTotalsFault(totals, voters)) throw new DomainError("conflict", "ballots.handChanged");
      const data = figuresOf({ ...totals, invalid: 0 }, voters, round.roll, question.id, round.rule);
      await tx.question.update({ where: { id: question.id }, data, select: { id: true } });
    }
    const set = { openedAt: now(), countedAt: now(), secondTellerId: actor.id, ...(await freezeRoll(tx, round)) };
    await move(tx, "BallotRound", round, roundMoves.record, actor, { set, details: round.count });
    return { sessionId: round.session.id };
  });
}

async function freezeFigures(tx: Tx, round: Round): Promise<void> {
  const opened = await readOpened(round.id, tx);
  for (const question of round.questions) {
    const web = tallyOf(opened.flatMap(([, questionId, choice]) => (questionId === question.id ? [choice] : [])));
    const printed = printedOf(question) ?? { agree: 0, disagree: 0, blank: 0, invalid: 0 };
    const { web: taken, printed: given } = papersIssued(round.roll, round.takenIds, question.id, round.rule);
    const data = figuresOf(addTallies(web, printed), taken + given, round.voters, question.id, round.rule);
    await tx.question.update({ where: { id: question.id }, data, select: { id: true } });
  }
}

async function atRound(actor: Actor, roundId: string, work: (tx: Tx, round: Round) => Promise<void>): Promise<Ref> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "BallotRound" WHERE id = ${roundId}::uuid AND "agencyId" = ${actor.agencyId}::uuid FOR UPDATE`;
    const round = await getRound(actor, roundId, tx);
    await work(tx, round);
    return { sessionId: round.session.id };
  });
}
