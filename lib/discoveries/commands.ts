import "server-only";
import type { Actor } from "../core/actor";
import { dateColumn, now, today } from "../core/clock";
import { DomainError } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { transaction } from "../db/transaction";
import { mayAssignDiscovery, maySetAsideDiscovery, maySuggestDiscovery } from "./policy";
import { getDiscovery } from "./queries";
import type { AssignDiscovery, SetAsideDiscovery, SuggestDiscovery } from "./schema";

/** Anybody's suggestion (R024); the department or the office finds it on its list. */
export async function suggestDiscovery(actor: Actor, input: SuggestDiscovery): Promise<{ id: string }> {
  return transaction(async (tx) => {
    authorize(maySuggestDiscovery(actor));
    if (input.departmentId) await livingDepartment(tx, actor, input.departmentId);
    if (input.movementId) await ownMovement(tx, actor, input.movementId);
    const made = await tx.discovery.create({
      data: { ...input, agencyId: actor.agencyId, suggestedById: actor.id, suggestedAt: now() },
      select: { id: true },
    });
    const details = { kind: input.kind, departmentId: input.departmentId };
    await recordEvent(tx, actor, { kind: "discovery.suggested", subjectType: "Discovery", subjectId: made.id, details });
    return made;
  });
}

/** Sets a waiting discovery aside, with a reason the suggester reads; a second try is a conflict. */
export async function setAsideDiscovery(actor: Actor, input: SetAsideDiscovery): Promise<{ id: string }> {
  return transaction(async (tx) => {
    await lockDiscovery(tx, actor, input.id);
    const discovery = await getDiscovery(actor, input.id, tx);
    authorize(maySetAsideDiscovery(actor, discovery));
    await tx.discovery.updateMany({
      where: { id: discovery.id, agencyId: actor.agencyId, setAsideAt: null },
      data: { setAsideAt: now(), setAsideReason: input.reason },
    });
    await recordEvent(tx, actor, { kind: "discovery.setAside", subjectType: "Discovery", subjectId: discovery.id });
    return { id: discovery.id };
  });
}

/** The office hands a discovery to the department it belongs to. */
export async function assignDiscovery(actor: Actor, input: AssignDiscovery): Promise<{ id: string }> {
  return transaction(async (tx) => {
    await lockDiscovery(tx, actor, input.id);
    const discovery = await getDiscovery(actor, input.id, tx);
    authorize(mayAssignDiscovery(actor, discovery));
    await livingDepartment(tx, actor, input.departmentId);
    await tx.discovery.updateMany({ where: { id: discovery.id, agencyId: actor.agencyId }, data: { departmentId: input.departmentId } });
    const details = { from: discovery.departmentId, to: input.departmentId };
    await recordEvent(tx, actor, { kind: "discovery.assigned", subjectType: "Discovery", subjectId: discovery.id, details });
    return { id: discovery.id };
  });
}

/** Registering and setting aside take turns on the row. */
async function lockDiscovery(tx: Tx, actor: Actor, id: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Discovery" WHERE id = ${id}::uuid AND "agencyId" = ${actor.agencyId}::uuid FOR UPDATE`;
}

async function livingDepartment(tx: Tx, actor: Actor, id: string): Promise<void> {
  const found = await tx.department.findFirst({
    where: { id, agencyId: actor.agencyId, OR: [{ activeTo: null }, { activeTo: { gte: dateColumn(today()) } }] },
    select: { id: true },
  });
  if (!found) throw new DomainError("invalid", "discoveries.unknownUnit", { departmentId: "discoveries.unknownUnit" });
}

async function ownMovement(tx: Tx, actor: Actor, id: string): Promise<void> {
  const found = await tx.movement.findFirst({ where: { id, agencyId: actor.agencyId }, select: { id: true } });
  if (!found) throw new DomainError("invalid", "discoveries.unknownMovement", { movementId: "discoveries.unknownMovement" });
}
