import "server-only";
import type { Actor } from "../core/actor";
import { dateColumn, now, today } from "../core/clock";
import { DomainError } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { takeTurn, transaction } from "../db/transaction";
import { isDocumentNumber } from "../signatures/rules";
import { mayConfirmRevocation, mayProposeRevocation, mayWithdrawRevocation, type Revocable } from "./policy";
import { getRevocable } from "./queries";
import type { ConfirmRevocation, ProposeRevocation, WithdrawRevocation } from "./schema";

/** Proposes to revoke a recognition, with its ground ([LAW] 93.2). Errors: out of sight; not a proposer; proposed or revoked already. */
export async function proposeRevocation(actor: Actor, input: ProposeRevocation): Promise<{ recognitionId: string }> {
  return transaction(async (tx) => {
    const recognition = await lockRecognition(tx, actor, input.recognitionId);
    authorize(mayProposeRevocation(actor, recognition));
    await tx.revocation.create({
      data: {
        recognitionId: recognition.recognitionId,
        groundCode: input.groundCode,
        ground: input.ground,
        proposedById: actor.id,
        proposedAt: now(),
      },
      select: { recognitionId: true },
    });
    await recordEvent(tx, actor, {
      kind: "recognition.revocationProposed",
      subjectType: "Recognition",
      subjectId: recognition.recognitionId,
      details: { groundCode: input.groundCode },
    });
    return { recognitionId: recognition.recognitionId };
  });
}

/**
 * The second person confirms with the decision's number: certificates show as revoked, the story leaves the public pages,
 * and every row stays. Errors: out of sight; the proposer; not who confirms; nothing proposed; number misshapen or used.
 */
export async function confirmRevocation(actor: Actor, input: ConfirmRevocation): Promise<{ recognitionId: string }> {
  return transaction(async (tx) => {
    const recognition = await lockRecognition(tx, actor, input.recognitionId);
    authorize(mayConfirmRevocation(actor, recognition));
    await insistOnNumber(tx, actor, recognition, input.decisionNumber);
    await tx.revocation.update({
      where: { recognitionId: recognition.recognitionId },
      data: { decisionNumber: input.decisionNumber, confirmedById: actor.id, confirmedAt: now() },
      select: { recognitionId: true },
    });
    await recordEvent(tx, actor, {
      kind: "recognition.revoked",
      subjectType: "Recognition",
      subjectId: recognition.recognitionId,
      before: "STANDING",
      after: "REVOKED",
      details: { decisionNumber: input.decisionNumber },
    });
    return { recognitionId: recognition.recognitionId };
  });
}

/**
 * The proposer takes the proposal back, with a reason: it is laid aside with its ground, and the recognition stands as
 * before. Errors: out of sight; not the proposer; nothing proposed; confirmed already.
 */
export async function withdrawRevocation(actor: Actor, input: WithdrawRevocation): Promise<{ recognitionId: string }> {
  return transaction(async (tx) => {
    const { recognitionId, ...recognition } = await lockRecognition(tx, actor, input.recognitionId);
    authorize(mayWithdrawRevocation(actor, recognition));
    const { groundCode, ground, proposedById, proposedAt } = await tx.revocation.delete({
      where: { recognitionId },
      select: { groundCode: true, ground: true, proposedById: true, proposedAt: true },
    });
    await tx.withdrawnRevocation.create({
      data: { recognitionId, groundCode, ground, proposedById, proposedAt, withdrawnAt: now(), reason: input.reason },
      select: { id: true },
    });
    await recordEvent(tx, actor, {
      kind: "recognition.revocationWithdrawn",
      subjectType: "Recognition",
      subjectId: recognitionId,
      details: { groundCode },
    });
    return { recognitionId };
  });
}

async function lockRecognition(tx: Tx, actor: Actor, id: string): Promise<Revocable> {
  await tx.$queryRaw`SELECT id FROM "Recognition" WHERE id = ${id}::uuid AND "agencyId" = ${actor.agencyId}::uuid FOR UPDATE`;
  return getRevocable(actor, id, tx);
}

/** One decision may revoke several; a decision of this year that recognises has its number for itself. */
async function insistOnNumber(tx: Tx, actor: Actor, recognition: Revocable, number: string): Promise<void> {
  const fault = (reason: `exemplars.${string}`) => new DomainError("invalid", reason, { decisionNumber: reason });
  if (!isDocumentNumber(number, recognition.regime, "QĐ")) {
    throw fault(recognition.regime === "STATE" ? "exemplars.numberFormState" : "exemplars.numberFormParty");
  }
  const year = today().slice(0, 4);
  const span = { gte: dateColumn(`${year}-01-01`), lte: dateColumn(`${year}-12-31`) };
  await takeTurn(tx, "guong recognition");
  const used = await tx.recognitionDecision.count({ where: { agencyId: actor.agencyId, number, signedOn: span } });
  if (used > 0) throw fault("exemplars.numberUsed");
}
