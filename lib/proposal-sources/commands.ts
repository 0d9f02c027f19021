import "server-only";
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { DomainError } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { enqueue } from "../db/queue";
import { move, transaction } from "../db/transaction";
import type { ReceivedFile } from "../files/schema";
import { dropFile, dropWaiting, keepFile, waitingPlace } from "../files/store";
import { lockProposal } from "../plan-proposals/commands";
import { mayAddSource, mayGivePlan, mayReadAgain } from "../plan-proposals/policy";
import type { ProposalView } from "../plan-proposals/queries";
import type { OnProposal } from "../plan-proposals/schema";
import { proposalMoves } from "../plan-proposals/states";
import { vi } from "../text/vi";
import { sortOut } from "./rules";
import type { PastePlan } from "./schema";

export type GivenSources = { proposalId: string | null; files: readonly ReceivedFile[] };
/** `refused`: files that were not taken among others that were, each with the key of its sentence. */
export type Given = { id: string; refused: { fileName: string; reason: string }[] };

/**
 * Takes documents: begins a proposal, or adds renderings to one (`proposalId`). Each is a source of its own, which the reader is
 * asked for in the same transaction. A file goes to its place before its row is committed and is taken away again when it cannot
 * be. Errors: not the office; out of sight; being read or closed; none of them is taken: the same file again, too many renderings.
 */
export async function giveSources(actor: Actor, input: GivenSources): Promise<Given> {
  authorize(mayGivePlan(actor));
  const keys: string[] = [];
  try {
    return await transaction(async (tx) => {
      const open = input.proposalId === null ? null : await lockToAdd(tx, actor, input.proposalId);
      const { taken, left } = sortOut(input.files, open?.known ?? []);
      if (taken.length === 0) throw new DomainError("invalid", left[0]?.reason ?? "evidence.noFile");
      const { id } = open ? await reopen(tx, actor, open.proposal) : await begin(tx, actor);
      for (const [index, file] of taken.entries()) {
        const key = await keepFile(file.waiting);
        keys.push(key);
        await addSource(tx, actor, { proposalId: id, position: (open?.known.length ?? 0) + index + 1, key, file });
      }
      return { id, refused: left.map(({ file, reason }) => ({ fileName: file.fileName, reason })) };
    });
  } catch (error) {
    for (const key of keys) await dropFile(key);
    throw error;
  }
}

/** Takes pasted text as a document of its own. Errors: as above; no text. */
export async function pasteSource(actor: Actor, input: PastePlan): Promise<{ id: string }> {
  authorize(mayGivePlan(actor));
  const text = input.text.trim();
  if (text === "") throw new DomainError("invalid", "planProposals.noText", { text: "planProposals.noText" });
  const bytes = Buffer.from(text, "utf8");
  const waiting = await waitingPlace();
  await writeFile(waiting, bytes, { mode: 0o600, flag: "wx" });
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const fileName = `${vi.planProposals.pastedName}.txt`;
  try {
    const file = { waiting, sha256, size: bytes.byteLength, mediaType: "text/plain", fileName };
    return { id: (await giveSources(actor, { proposalId: input.proposalId, files: [file] })).id };
  } finally {
    await dropWaiting(waiting);
  }
}

/** Has everything read again that was not read. Errors: not the office; out of sight; closed; the reader is at work. */
export function readAgain(actor: Actor, input: OnProposal): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const proposal = await lockProposal(tx, actor, input.proposalId);
    authorize(mayReadAgain(actor, proposal));
    const unread = proposal.sources.filter((source) => !source.read);
    if (unread.length === 0) return { id: proposal.id };
    await move(tx, "PlanProposal", proposal, proposalMoves.again, actor, { set: { changedAt: now() } });
    for (const { id } of unread) {
      const data = { refusal: null, pagesDone: 0, pagesTotal: null, touchedAt: now() };
      await tx.proposalSource.update({ where: { id }, data, select: { id: true } });
      await askReader(tx, actor, id);
    }
    return { id: proposal.id };
  });
}

async function begin(tx: Tx, actor: Actor): Promise<{ id: string }> {
  const proposal = await tx.planProposal.create({
    data: { agencyId: actor.agencyId, createdById: actor.id, createdAt: now(), changedAt: now() },
    select: { id: true },
  });
  await recordEvent(tx, actor, { kind: "planProposal.given", subjectType: "PlanProposal", subjectId: proposal.id });
  return proposal;
}

async function lockToAdd(tx: Tx, actor: Actor, id: string): Promise<{ proposal: ProposalView; known: string[] }> {
  const proposal = await lockProposal(tx, actor, id);
  authorize(mayAddSource(actor, proposal));
  const where = { proposalId: proposal.id };
  const rows = await tx.proposalSource.findMany({ where, select: { attachment: { select: { sha256: true } } } });
  return { proposal, known: rows.map(({ attachment }) => attachment.sha256) };
}

async function reopen(tx: Tx, actor: Actor, proposal: ProposalView): Promise<{ id: string }> {
  await move(tx, "PlanProposal", proposal, proposalMoves.give, actor, { set: { changedAt: now() } });
  return proposal;
}

type NewSource = { proposalId: string; position: number; key: string; file: ReceivedFile };

async function addSource(tx: Tx, actor: Actor, { proposalId, position, key, file }: NewSource): Promise<void> {
  const { sha256, size, mediaType, fileName } = file;
  const attachment = await tx.attachment.create({
    data: { agencyId: actor.agencyId, key, sha256, size, mediaType, fileName, uploadedById: actor.id, uploadedAt: now() },
    select: { id: true },
  });
  const source = await tx.proposalSource.create({
    data: { proposalId, position, attachmentId: attachment.id, addedById: actor.id, addedAt: now(), touchedAt: now() },
    select: { id: true },
  });
  await askReader(tx, actor, source.id);
}

const askReader = (tx: Tx, actor: Actor, sourceId: string) =>
  enqueue(tx, "readPlanSource", { agencyId: actor.agencyId, sourceId }, { key: `readPlanSource:${sourceId}` });
