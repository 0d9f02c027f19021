import "server-only";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { DomainError, notFound } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { transaction } from "../db/transaction";
import { dropFile, keepFile } from "../files/store";
import { mayEditNomination } from "../nominations/policy";
import { getNominationForChange } from "../nominations/queries";
import { type FileEvidence, minutesKey, piecesAtMost, type RemoveEvidence } from "./schema";

/**
 * Adds a received file as evidence to a criterion or to the unit's minutes, while the unit writes. The file goes to its
 * place before its row is committed and is taken away again when the row cannot be.
 */
export async function addFileEvidence(actor: Actor, input: FileEvidence): Promise<{ id: string }> {
  let key: string | null = null;
  try {
    return await transaction(async (tx) => {
      const { row, facts } = await getNominationForChange(tx, actor, input.nominationId);
      authorize(mayEditNomination(actor, facts));
      const criterionId = input.criterion === minutesKey ? null : input.criterion;
      if (criterionId && (await tx.criterion.count({ where: { id: criterionId, planId: row.planId } })) === 0) throw notFound();
      if ((await tx.evidence.count({ where: { nominationId: row.id, removedAt: null } })) >= piecesAtMost)
        throw new DomainError("invalid", "evidence.tooMany");
      key = await keepFile(input.file.waiting);
      const { sha256, size, mediaType, fileName } = input.file;
      const attachment = await tx.attachment.create({
        data: { agencyId: actor.agencyId, key, sha256, size, mediaType, fileName, uploadedById: actor.id, uploadedAt: now() },
        select: { id: true },
      });
      const piece = await tx.evidence.create({
        data: {
          ...{ nominationId: row.id, criterionId, attachmentId: attachment.id, text: input.text, page: input.page },
          ...{ addedById: actor.id, addedAt: now() },
        },
        select: { id: true },
      });
      await raiseEvidenceVersion(tx, row.id);
      await recordEvent(tx, actor, {
        kind: "attachment.added",
        subjectType: "Attachment",
        subjectId: attachment.id,
        details: { nominationId: row.id, mediaType, size },
      });
      return piece;
    });
  } catch (error) {
    if (key) await dropFile(key);
    throw error;
  }
}

/** Takes a piece of evidence out of the dossier; the row stays, because older versions show it. */
export function removeEvidence(actor: Actor, input: RemoveEvidence): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const { row, facts } = await getNominationForChange(tx, actor, input.nominationId);
    authorize(mayEditNomination(actor, facts));
    const { count } = await tx.evidence.updateMany({
      where: { id: input.evidenceId, nominationId: row.id, removedAt: null },
      data: { removedAt: now() },
    });
    if (count === 0) throw notFound();
    await raiseEvidenceVersion(tx, row.id);
    await recordEvent(tx, actor, {
      kind: "evidence.removed",
      subjectType: "Nomination",
      subjectId: row.id,
      details: { evidenceId: input.evidenceId },
    });
    return { id: row.id };
  });
}

/** The check page shows the evidence too: what it showed is no longer what would be handed in. */
async function raiseEvidenceVersion(tx: Tx, nominationId: string): Promise<void> {
  await tx.nomination.update({ where: { id: nominationId }, data: { evidenceVersion: { increment: 1 } }, select: { id: true } });
}
