import "server-only";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { DomainError } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import { transaction } from "../db/transaction";
import { mayAcknowledge } from "./policy";
import { getReading } from "./queries";
import type { AcknowledgePlan } from "./schema";

/** The actor confirms having read the plan; once. Errors: out of sight; an inspector; replaced by a newer version; already confirmed. */
export function acknowledgePlan(actor: Actor, input: AcknowledgePlan): Promise<{ planId: string }> {
  return transaction(async (tx) => {
    const { planId, facts } = await getReading(actor, input.planId, tx);
    authorize(mayAcknowledge(actor, facts));
    const person = actor.personId ? await tx.person.findUnique({ where: { id: actor.personId }, select: { departmentId: true } }) : null;
    const departmentId = person?.departmentId ?? actor.roles.find((held) => held.departmentId)?.departmentId ?? null;
    const { count } = await tx.planAcknowledgement.createMany({
      data: { planId, userId: actor.id, departmentId, acknowledgedAt: now() },
      skipDuplicates: true,
    });
    if (count === 0) throw new DomainError("conflict", "acknowledgements.already");
    await recordEvent(tx, actor, { kind: "plan.acknowledged", subjectType: "Plan", subjectId: planId });
    return { planId };
  });
}
