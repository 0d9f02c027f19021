import "server-only";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { authorize } from "../core/verdict";
import { move, transaction } from "../db/transaction";
import { mayApproveNomination, maySendBackNomination, mayWithdrawNomination } from "./policy";
import { getNominationForChange } from "./queries";
import type { ApproveNomination, SendBackNomination, WithdrawNomination } from "./schema";
import { nominationMoves } from "./states";

/** The unit's head (or who stands in, see the policy) approves: the office has received it from this moment on. */
export function approveNomination(actor: Actor, input: ApproveNomination): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const { row, facts } = await getNominationForChange(tx, actor, input.id);
    authorize(mayApproveNomination(actor, facts));
    await move(tx, "Nomination", { id: row.id, state: facts.state }, nominationMoves.approve, actor, {
      set: { approvedById: actor.id, receivedAt: now() },
      details: { version: row.version },
    });
    return { id: row.id };
  });
}

/** Sends the dossier back to its writers with a reason they read; one that was being supplemented stays returned, with its findings. */
export function sendBackNomination(actor: Actor, input: SendBackNomination): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const { row, facts } = await getNominationForChange(tx, actor, input.id);
    authorize(maySendBackNomination(actor, facts));
    const appraised = await tx.appraisal.count({ where: { nominationId: row.id, closedAt: { not: null } } });
    const back = appraised > 0 ? nominationMoves.sendBackSupplement : nominationMoves.sendBack;
    await move(tx, "Nomination", { id: row.id, state: facts.state }, back, actor, {
      set: { sendBackReason: input.reason },
      details: { version: row.version },
    });
    return { id: row.id };
  });
}

/** The unit takes its nomination back, with a reason; it stays readable. */
export function withdrawNomination(actor: Actor, input: WithdrawNomination): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const { row, facts } = await getNominationForChange(tx, actor, input.id);
    authorize(mayWithdrawNomination(actor, facts));
    await move(tx, "Nomination", { id: row.id, state: facts.state }, nominationMoves.withdraw, actor, {
      set: { withdrawReason: input.reason },
    });
    return { id: row.id };
  });
}
