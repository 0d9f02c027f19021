import "server-only";
import type { Actor } from "../core/actor";
import { dateColumn, now, today } from "../core/clock";
import { DomainError, notFound, savedByOther } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { move, takeTurn, transaction } from "../db/transaction";
import { isDeputyOnly } from "../exemplars/policy";
import { latestDay } from "../exemplars/rules";
import { nominationMoves } from "../nominations/states";
import { signatureFaults, storedAuthority } from "../signatures/rules";
import { mayComposeUpward, mayEditUpward, mayRecordOutcome, maySignUpward } from "./policy";
import { getUpward, listListable } from "./queries";
import { listingGround, outcomeText, type Upward } from "./rules";
import type { ComposeUpward, EditUpward, RecordOutcome, SignUpward } from "./schema";

/** Draws up a list to be proposed upward (R102). Errors: not the office; somebody who may not be listed, or is already, to this recipient. */
export async function composeUpward(actor: Actor, input: ComposeUpward): Promise<{ id: string }> {
  return transaction(async (tx) => {
    authorize(mayComposeUpward(actor));
    const plan = await tx.plan.findFirst({ where: { id: input.planId, agencyId: actor.agencyId }, select: { id: true } });
    if (!plan) throw notFound();
    const list = await tx.upwardSubmission.create({
      data: {
        agencyId: actor.agencyId,
        planId: plan.id,
        year: input.year,
        title: input.title,
        recipient: input.recipient,
        createdById: actor.id,
        createdAt: now(),
      },
      select: { id: true },
    });
    await setItems(tx, actor, { id: list.id, planId: plan.id, year: input.year }, input);
    await recordEvent(tx, actor, {
      kind: "upwardSubmission.composed",
      subjectType: "UpwardSubmission",
      subjectId: list.id,
      details: { items: input.items.length },
    });
    return list;
  });
}

/**
 * Changes a list that was not sent. Errors: out of sight; not the office; sent; saved by somebody else since it was opened,
 * unless told to overwrite; somebody who may not be listed.
 */
export async function editUpward(actor: Actor, input: EditUpward): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const list = await lockList(tx, actor, input.id);
    authorize(mayEditUpward(actor, list));
    const overwrote = list.lockVersion !== input.lockVersion;
    if (overwrote && !input.overwrite) throw savedByOther();
    await tx.upwardSubmission.update({
      where: { id: list.id },
      data: { title: input.title, recipient: input.recipient, lockVersion: { increment: 1 } },
      select: { id: true },
    });
    await tx.upwardSubmissionItem.deleteMany({ where: { submissionId: list.id } });
    await setItems(tx, actor, list, input);
    await recordEvent(tx, actor, {
      kind: "upwardSubmission.changed",
      subjectType: "UpwardSubmission",
      subjectId: list.id,
      details: { items: input.items.length, overwrote },
    });
    return { id: list.id };
  });
}

/**
 * The head signs and the list is sent: those whose course ends here are settled. Errors: out of sight; not the head; sent;
 * names the signer; changed since it was read; number misshapen or used; a day to come; somebody no longer ready.
 */
export async function signUpward(actor: Actor, input: SignUpward): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const list = await lockList(tx, actor, input.id);
    authorize(maySignUpward(actor, list));
    if (list.lockVersion !== input.lockVersion) throw new DomainError("conflict", "upward.readAgain");
    const notBefore = latestDay(list.items.map((item) => item.candidate.restsOn));
    const context = { regime: list.agency.regime, kind: "TTr" as const, today: today(), notBefore, deputyOnly: isDeputyOnly(actor) };
    const faults = signatureFaults(input, context);
    const [fault] = Object.values(faults);
    if (fault) throw new DomainError("invalid", fault, faults);
    await insistNumberIsFree(tx, actor, input);
    await tx.upwardSubmission.update({
      where: { id: list.id },
      data: {
        number: input.number,
        sentOn: dateColumn(input.signedOn),
        signerName: input.signerName,
        signerTitle: input.signerTitle,
        signAuthority: storedAuthority(input.signAuthority),
      },
      select: { id: true },
    });
    await settleItems(tx, actor, list);
    await recordEvent(tx, actor, {
      kind: "upwardSubmission.sent",
      subjectType: "UpwardSubmission",
      subjectId: list.id,
      details: { number: input.number, sentOn: input.signedOn, items: list.items.length },
    });
    return { id: list.id };
  });
}

/** What came back from above for one line; makes no award here. Errors: out of sight; not the office; not sent; a day to come. */
export async function recordOutcome(actor: Actor, input: RecordOutcome): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const item = await tx.upwardSubmissionItem.findFirst({
      where: { id: input.itemId, submission: { agencyId: actor.agencyId } },
      select: { id: true, submissionId: true },
    });
    if (!item) throw notFound();
    const list = await getUpward(actor, item.submissionId, tx);
    authorize(mayRecordOutcome(actor, list));
    if (input.outcomeOn > today()) throw new DomainError("invalid", "upward.outcomeInFuture", { outcomeOn: "upward.outcomeInFuture" });
    await tx.upwardSubmissionItem.update({
      where: { id: item.id },
      data: { outcome: outcomeText(input.result, input.words), outcomeOn: dateColumn(input.outcomeOn) },
      select: { id: true },
    });
    await recordEvent(tx, actor, {
      kind: "upwardSubmission.outcomeRecorded",
      subjectType: "UpwardSubmission",
      subjectId: list.id,
      details: { itemId: item.id, result: input.result },
    });
    return { id: list.id };
  });
}

async function lockList(tx: Tx, actor: Actor, id: string): Promise<Upward> {
  await tx.$queryRaw`SELECT id FROM "UpwardSubmission" WHERE id = ${id}::uuid AND "agencyId" = ${actor.agencyId}::uuid FOR UPDATE`;
  return getUpward(actor, id, tx);
}

async function setItems(
  tx: Tx,
  actor: Actor,
  list: { id: string; planId: string; year: number },
  input: Pick<ComposeUpward, "items" | "recipient">,
): Promise<void> {
  const listable = new Map((await listListable(actor, list.planId, list.year, list.id, tx)).map((row) => [row.candidate.id, row]));
  for (const [index, item] of input.items.entries()) {
    const row = listable.get(item.nominationId);
    if (!row) throw new DomainError("invalid", "upward.notListable", { items: "upward.notListable" });
    if (row.listedTo.includes(input.recipient)) throw new DomainError("invalid", "upward.alreadyListed", { items: "upward.alreadyListed" });
    await tx.upwardSubmissionItem.create({
      data: {
        submissionId: list.id,
        nominationId: item.nominationId,
        recognitionId: row.candidate.recognition?.id ?? null,
        position: index + 1,
        note: item.note,
      },
      select: { id: true },
    });
  }
}

/** A number in a register is used once (model.md); one sending at a time looks it up and takes it. */
async function insistNumberIsFree(tx: Tx, actor: Actor, input: SignUpward): Promise<void> {
  await takeTurn(tx, "guong upward");
  const year = Number(input.signedOn.slice(0, 4));
  const span = { gte: dateColumn(`${year}-01-01`), lte: dateColumn(`${year}-12-31`) };
  const used = await tx.upwardSubmission.count({ where: { agencyId: actor.agencyId, number: input.number, sentOn: span } });
  if (used > 0) throw new DomainError("invalid", "upward.numberUsed", { number: "upward.numberUsed" });
}

/** Those recognised or sent on an earlier list are settled already; anybody else must still be ready. */
async function settleItems(tx: Tx, actor: Actor, list: Upward): Promise<void> {
  for (const { candidate } of list.items) {
    const recognised = candidate.recognition !== null && !candidate.recognition.revoked;
    const sentBefore = await wasSentBefore(tx, list.id, candidate.id);
    const ground = listingGround({ ...candidate.plan, ...candidate, external: candidate.subject.external, recognised, sentBefore });
    if (ground === null) throw new DomainError("conflict", "upward.itemNotReady");
    if (ground === "RECOGNISED" || candidate.standing === "DONE") continue;
    await move(tx, "Nomination", candidate, nominationMoves.settle, actor, {
      details: { outcome: "PROPOSED_UPWARD", submissionId: list.id },
    });
  }
}

async function wasSentBefore(tx: Tx, listId: string, nominationId: string): Promise<boolean> {
  const sent = await tx.upwardSubmissionItem.count({
    where: { nominationId, submissionId: { not: listId }, submission: { sentOn: { not: null } } },
  });
  return sent > 0;
}
