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
import type { OnProposal } from "../plan-proposals/schema";
import { proposalMoves } from "../plan-proposals/states";
import { vi } from "../text/vi";
import { mostSources } from "./rules";
import type { PastePlan } from "./schema";

export type GivenSource = { proposalId: string | null; file: ReceivedFile };

/**
 * Takes a document: begins a proposal, or adds a rendering to one (`proposalId`). The reader is asked in the same transaction.
 * The file goes to its place before its row is committed and is taken away again when it cannot be.
 * Errors: not the office; out of sight; being read or closed; the same file again; too many renderings.
 */
export async function giveSource(actor: Actor, input: GivenSource): Promise<{ id: string }> {
  authorize(mayGivePlan(actor));
  let key: string | null = null;
  try {
    return await transaction(async (tx) => {
      const proposal = input.proposalId === null ? await begin(tx, actor) : await addTo(tx, actor, input.proposalId, input.file.sha256);
      key = await keepFile(input.file.waiting);
      const { sha256, size, mediaType, fileName } = input.file;
      const attachment = await tx.attachment.create({
        data: { agencyId: actor.agencyId, key, sha256, size, mediaType, fileName, uploadedById: actor.id, uploadedAt: now() },
        select: { id: true },
      });
      const source = await tx.proposalSource.create({
        data: {
          ...{ proposalId: proposal.id, position: proposal.position, attachmentId: attachment.id },
          ...{ addedById: actor.id, addedAt: now(), touchedAt: now() },
        },
        select: { id: true },
      });
      await askReader(tx, actor, source.id);
      return { id: proposal.id };
    });
  } catch (error) {
    if (key) await dropFile(key);
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
    return await giveSource(actor, { proposalId: input.proposalId, file });
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

async function begin(tx: Tx, actor: Actor): Promise<{ id: string; position: number }> {
  const proposal = await tx.planProposal.create({
    data: { agencyId: actor.agencyId, createdById: actor.id, createdAt: now(), changedAt: now() },
    select: { id: true },
  });
  await recordEvent(tx, actor, { kind: "planProposal.given", subjectType: "PlanProposal", subjectId: proposal.id });
  return { ...proposal, position: 1 };
}

async function addTo(tx: Tx, actor: Actor, id: string, sha256: string): Promise<{ id: string; position: number }> {
  const proposal = await lockProposal(tx, actor, id);
  authorize(mayAddSource(actor, proposal));
  if (proposal.sources.length >= mostSources) throw new DomainError("invalid", "planProposals.tooManySources");
  const same = await tx.proposalSource.count({ where: { proposalId: proposal.id, attachment: { sha256 } } });
  if (same > 0) throw new DomainError("invalid", "planProposals.sameFile");
  await move(tx, "PlanProposal", proposal, proposalMoves.give, actor, { set: { changedAt: now() } });
  return { id: proposal.id, position: proposal.sources.length + 1 };
}

const askReader = (tx: Tx, actor: Actor, sourceId: string) =>
  enqueue(tx, "readPlanSource", { agencyId: actor.agencyId, sourceId }, { key: `readPlanSource:${sourceId}` });
