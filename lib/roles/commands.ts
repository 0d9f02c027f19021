import "server-only";
import type { z } from "zod";
import { lockAgency } from "../agencies/queries";
import type { Actor } from "../core/actor";
import { addDays, dateColumn, dayFromColumn, today } from "../core/clock";
import { DomainError, notFound } from "../core/errors";
import { authorize } from "../core/verdict";
import { type AuditEntry, recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { transaction } from "../db/transaction";
import { getDepartment } from "../departments/queries";
import { mayConfirmRole, mayDropRequest, mayEndRole, mayGrantRole } from "./policy";
import { getRole, hasSecondPerson, listAdministrators, type RoleRow } from "./queries";
import { awaits, endAwaits, endFault, type Fault, grantAwaits, grantFault, guardedRoles, keepsAdministrator, type RoleSpan } from "./rules";
import type { endRoleSchema, grantRoleSchema, roleRequestSchema } from "./schema";

/**
 * Gives a role from a day; those of `guardedRoles` wait for a second person, unless the agency has none yet (in the log).
 * Errors: not-found; forbidden common.noRole, roles.ownRoles, roles.accountOff; invalid roles.departmentNeeded,
 * .departmentNotAllowed, .departmentEnded, .endsBeforeBegin, .alreadyHeld.
 */
export async function grantRole(actor: Actor, input: z.output<typeof grantRoleSchema>): Promise<{ userId: string; awaiting: boolean }> {
  return transaction(async (tx) => {
    await lockAgency(tx, actor);
    const select = { id: true, agencyId: true, active: true } as const;
    const user = await tx.user.findFirst({ where: { id: input.userId, agencyId: actor.agencyId }, select });
    if (!user) throw notFound();
    authorize(mayGrantRole(actor, user));
    refuse(grantFault(input, await heldBy(tx, user.id)));
    await insistDepartment(tx, actor, input);
    const awaiting = grantAwaits(input.role, await hasSecondPerson(actor, user.id, tx));
    await tx.roleAssignment.create({
      data: {
        userId: user.id,
        role: input.role,
        departmentId: input.departmentId,
        validFrom: dateColumn(input.validFrom),
        validTo: input.validTo ? dateColumn(input.validTo) : null,
        grantedById: actor.id,
        needsConfirmation: awaiting,
      },
      select: { id: true },
    });
    const alone = !awaiting && guardedRoles.includes(input.role);
    await record(tx, actor, awaiting ? "role.requested" : "role.granted", { ...input, userId: user.id }, alone ? { alone } : {});
    return { userId: user.id, awaiting };
  });
}

/**
 * Ends a role with its last day; for ADMINISTRATOR, and for those of `guardedRoles` where there is one, a second person confirms.
 * Errors: not-found; forbidden common.noRole, roles.ownRoles, .ended, .grantAwaits, .endAwaits; invalid roles.endInPast,
 * .notLonger; conflict roles.lastAdministrator.
 */
export async function endRole(actor: Actor, input: z.output<typeof endRoleSchema>): Promise<{ userId: string; awaiting: boolean }> {
  return transaction(async (tx) => {
    await lockAgency(tx, actor);
    const row = await getRole(actor, input.id, tx);
    authorize(mayEndRole(actor, row));
    refuse(endFault(row, input.lastDay, today()));
    await insistAdministratorLeft(tx, actor, row);
    const lastDay = dateColumn(input.lastDay);
    const awaiting = endAwaits(row.role, await hasSecondPerson(actor, row.userId, tx));
    const data = awaiting ? { endRequestedById: actor.id, endRequestedFor: lastDay } : { validTo: lastDay };
    await tx.roleAssignment.update({ where: { id: row.id }, data, select: { id: true } });
    await record(tx, actor, awaiting ? "role.endRequested" : "role.ended", { ...row, validTo: input.lastDay });
    return { userId: row.userId, awaiting };
  });
}

/**
 * The second person says yes: the grant comes into force, or the end is set.
 * Errors: not-found; forbidden common.noRole, roles.nothingAwaits, .ownRoles, .ownConfirmation,
 * .confirmerWithoutPerson, .confirmerTooNew; conflict roles.lastAdministrator.
 */
export async function confirmRole(actor: Actor, input: z.output<typeof roleRequestSchema>): Promise<{ userId: string }> {
  return transaction(async (tx) => {
    await lockAgency(tx, actor);
    const row = await getRole(actor, input.id, tx);
    authorize(mayConfirmRole(actor, row));
    if (awaits(row) === "GRANT") {
      await tx.roleAssignment.update({ where: { id: row.id }, data: { confirmedById: actor.id }, select: { id: true } });
      await record(tx, actor, "role.confirmed", row);
    } else {
      await insistAdministratorLeft(tx, actor, row);
      const lastDay = laterOf(row.endRequestedFor ?? today(), addDays(today(), -1));
      const data = { validTo: dateColumn(lastDay), endRequestedById: null, endRequestedFor: null };
      await tx.roleAssignment.update({ where: { id: row.id }, data, select: { id: true } });
      await record(tx, actor, "role.ended", { ...row, validTo: lastDay });
    }
    return { userId: row.userId };
  });
}

/**
 * The second person says no, or the first one takes it back. A grant that never came into force leaves no row, only its events.
 * Errors: not-found; forbidden common.noRole, roles.nothingAwaits, .ownRoles.
 */
export async function dropRoleRequest(actor: Actor, input: z.output<typeof roleRequestSchema>): Promise<{ userId: string }> {
  return transaction(async (tx) => {
    await lockAgency(tx, actor);
    const row = await getRole(actor, input.id, tx);
    authorize(mayDropRequest(actor, row));
    const where = { id: row.id };
    if (awaits(row) === "GRANT") await tx.roleAssignment.delete({ where, select: { id: true } });
    else await tx.roleAssignment.update({ where, data: { endRequestedById: null, endRequestedFor: null }, select: { id: true } });
    await record(tx, actor, "role.declined", row);
    return { userId: row.userId };
  });
}

/**
 * A step of merging and dissolving: roles in the unit end with its last day, or yesterday where that lies further back
 * (what was done under them stays rightful). Gives how many. The caller has asked whether the unit may end.
 */
export async function endRolesOfUnit(tx: Tx, actor: Actor, departmentId: string, unitEnds: string): Promise<number> {
  const lastDay = laterOf(unitEnds, addDays(today(), -1));
  const validTo = dateColumn(lastDay);
  const rows = await tx.roleAssignment.findMany({
    where: { departmentId, user: { agencyId: actor.agencyId }, OR: [{ validTo: null }, { validTo: { gt: validTo } }] },
    orderBy: { id: "asc" },
    select: { id: true, userId: true, role: true, departmentId: true, validFrom: true },
  });
  for (const row of rows) {
    await tx.roleAssignment.update({ where: { id: row.id }, data: { validTo }, select: { id: true } });
    await record(tx, actor, "role.ended", { ...row, validFrom: dayFromColumn(row.validFrom), validTo: lastDay });
  }
  return rows.length;
}

async function heldBy(tx: Tx, userId: string): Promise<RoleSpan[]> {
  const select = { role: true, departmentId: true, validFrom: true, validTo: true } as const;
  const rows = await tx.roleAssignment.findMany({ where: { userId }, select });
  return rows.map((row) => ({ ...row, validFrom: dayFromColumn(row.validFrom), validTo: row.validTo ? dayFromColumn(row.validTo) : null }));
}

async function insistDepartment(tx: Tx, actor: Actor, input: z.output<typeof grantRoleSchema>): Promise<void> {
  if (!input.departmentId) return;
  const department = await getDepartment(actor, input.departmentId, tx);
  if (department.activeTo !== null && department.activeTo < input.validFrom)
    refuse({ field: "departmentId", reason: "roles.departmentEnded" });
}

async function insistAdministratorLeft(tx: Tx, actor: Actor, row: RoleRow): Promise<void> {
  if (row.role !== "ADMINISTRATOR") return;
  const left = keepsAdministrator(await listAdministrators(actor, tx), { roleId: row.id }, today());
  if (!left) throw new DomainError("conflict", "roles.lastAdministrator");
}

function record(
  tx: Tx,
  actor: Actor,
  kind: AuditEntry["kind"],
  row: RoleSpan & { userId: string },
  more: { alone?: boolean } = {},
): Promise<void> {
  const details = { ...more, role: row.role, departmentId: row.departmentId, from: row.validFrom, to: row.validTo };
  return recordEvent(tx, actor, { kind, subjectType: "User", subjectId: row.userId, details });
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}

function refuse(fault: Fault | null): void {
  if (fault) throw new DomainError("invalid", fault.reason, { [fault.field]: fault.reason });
}
