import "server-only";
import type { z } from "zod";
import { lockAgency } from "../agencies/queries";
import type { Actor } from "../core/actor";
import { dateColumn, dayFromColumn, today } from "../core/clock";
import { DomainError, notFound } from "../core/errors";
import { authorize, type Reason } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { transaction } from "../db/transaction";
import { endRolesOfUnit } from "../roles/commands";
import { sameName, slugify } from "../text/vietnamese";
import { mayChangeLife, mayCreateDepartment, mayEditDepartment } from "./policy";
import { type DepartmentRow, getDepartment, listDepartments } from "./queries";
import { endFault, inOrder, isActiveOn, mergeFault, renamed, renameFault } from "./rules";
import type {
  createDepartmentSchema,
  dissolveDepartmentSchema,
  mergeDepartmentSchema,
  renameDepartmentSchema,
  updateDepartmentSchema,
} from "./schema";

/**
 * Founds a unit with its first name. Its address word is made from the name and stays for good.
 * Errors: forbidden common.noRole; invalid departments.nameTaken, departments.officeExists.
 */
export async function createDepartment(actor: Actor, input: z.output<typeof createDepartmentSchema>): Promise<{ id: string }> {
  authorize(mayCreateDepartment(actor));
  return transaction(async (tx) => {
    await lockAgency(tx, actor);
    const others = await listDepartments(actor, today(), tx);
    insistNameFree(others, input.name);
    if (input.isOffice) insistNoOffice(others);
    const activeFrom = dateColumn(input.activeFrom);
    const department = await tx.department.create({
      data: {
        agencyId: actor.agencyId,
        slug: freeSlug(input.name, others),
        kind: input.kind,
        isOffice: input.isOffice,
        about: input.about,
        activeFrom,
        names: { create: { name: input.name, shortName: input.shortName, validFrom: activeFrom } },
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, { kind: "department.created", subjectType: "Department", subjectId: department.id });
    return department;
  });
}

/**
 * Mends what is said about a unit, and the writing of its newest name.
 * Errors: not-found; forbidden common.noRole; invalid departments.nameTaken, departments.officeExists.
 */
export async function updateDepartment(actor: Actor, input: z.output<typeof updateDepartmentSchema>): Promise<{ id: string }> {
  const department = await getDepartment(actor, input.id);
  authorize(mayEditDepartment(actor, department));
  return transaction(async (tx) => {
    await lockAgency(tx, actor);
    const others = (await listDepartments(actor, today(), tx)).filter((row) => row.id !== department.id);
    insistNameFree(others, input.name);
    if (input.isOffice) insistNoOffice(others);
    const { kind, isOffice, about } = input;
    await tx.department.update({ where: { id: department.id }, data: { kind, isOffice, about }, select: { id: true } });
    const newest = inOrder(department.names).at(-1);
    const respelled = newest !== undefined && (newest.name !== input.name || newest.shortName !== input.shortName);
    if (respelled)
      await tx.departmentName.updateMany({
        where: { departmentId: department.id, validFrom: dateColumn(newest.validFrom) },
        data: { name: input.name, shortName: input.shortName },
      });
    const details = respelled ? { nameBefore: newest.name, nameAfter: input.name } : {};
    await recordEvent(tx, actor, { kind: "department.updated", subjectType: "Department", subjectId: department.id, details });
    return { id: department.id };
  });
}

/**
 * Gives the unit a new name from a day; the old one ends on its eve and stays.
 * Errors: not-found; forbidden common.noRole, departments.ended; invalid departments.renameTooEarly, departments.nameTaken.
 */
export async function renameDepartment(actor: Actor, input: z.output<typeof renameDepartmentSchema>): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const department = await lockedDepartment(tx, actor, input.id);
    authorize(mayChangeLife(actor, department));
    refuse(renameFault(department, department.names, input.from), "from");
    insistNameFree(
      (await listDepartments(actor, today(), tx)).filter((row) => row.id !== department.id),
      input.name,
    );
    const before = inOrder(department.names).at(-1);
    const [closed, next] = renamed(department.names, input).slice(-2);
    if (!before || !closed?.validTo || !next) throw notFound();
    await tx.departmentName.updateMany({
      where: { departmentId: department.id, validFrom: dateColumn(before.validFrom) },
      data: { validTo: dateColumn(closed.validTo) },
    });
    const { name, shortName } = next;
    await tx.departmentName.create({
      data: { departmentId: department.id, name, shortName, validFrom: dateColumn(next.validFrom) },
      select: { id: true },
    });
    const details = { nameBefore: before.name, nameAfter: name, from: input.from };
    await recordEvent(tx, actor, { kind: "department.renamed", subjectType: "Department", subjectId: department.id, details });
    return { id: department.id };
  });
}

/**
 * Merges the unit into another: it lives to the end of the last day, and so do the roles in it, each with its event. People
 * go along at once when asked for; what they are to do in the receiving unit is given anew.
 * Errors: not-found; forbidden common.noRole, departments.ended; invalid departments.mergeIntoItself, .targetEnded, .endTooEarly,
 * .nameLater, .receivesLater, .officeStays.
 */
export async function mergeDepartment(actor: Actor, input: z.output<typeof mergeDepartmentSchema>): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const department = await lockedDepartment(tx, actor, input.id);
    authorize(mayChangeLife(actor, department));
    const target = await getDepartment(actor, input.targetId, tx);
    refuse(mergeFault(target, { id: department.id, lastDay: input.lastDay }), "targetId");
    await endLife(tx, actor, department, { lastDay: input.lastDay, mergedIntoId: target.id });
    const where = { agencyId: actor.agencyId, departmentId: department.id };
    const moved = input.movePersons ? await tx.person.updateMany({ where, data: { departmentId: target.id } }) : { count: 0 };
    const rolesEnded = await endRolesOfUnit(tx, actor, department.id, input.lastDay);
    const details = { targetId: target.id, lastDay: input.lastDay, personsMoved: moved.count, rolesEnded };
    await recordEvent(tx, actor, { kind: "department.merged", subjectType: "Department", subjectId: department.id, details });
    return { id: department.id };
  });
}

/**
 * Dissolves the unit: it lives to the end of the last day, and so do the roles in it, each with its event.
 * Errors: not-found; forbidden common.noRole, departments.ended; invalid departments.endTooEarly, .nameLater, .receivesLater, .officeStays.
 */
export async function dissolveDepartment(actor: Actor, input: z.output<typeof dissolveDepartmentSchema>): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const department = await lockedDepartment(tx, actor, input.id);
    authorize(mayChangeLife(actor, department));
    await endLife(tx, actor, department, { lastDay: input.lastDay, mergedIntoId: null });
    const rolesEnded = await endRolesOfUnit(tx, actor, department.id, input.lastDay);
    const details = { lastDay: input.lastDay, rolesEnded };
    await recordEvent(tx, actor, { kind: "department.dissolved", subjectType: "Department", subjectId: department.id, details });
    return { id: department.id };
  });
}

async function endLife(
  tx: Tx,
  actor: Actor,
  department: DepartmentRow,
  end: { lastDay: string; mergedIntoId: string | null },
): Promise<void> {
  const waiting = await tx.department.findMany({
    where: { agencyId: actor.agencyId, mergedIntoId: department.id, activeTo: { not: null } },
    select: { activeTo: true },
  });
  const days = waiting.flatMap((row) => (row.activeTo ? [dayFromColumn(row.activeTo)] : []));
  refuse(endFault(department, department.names, end.lastDay, days), "lastDay");
  if (department.isOffice) refuse("departments.officeStays", "lastDay");
  const lastDay = dateColumn(end.lastDay);
  const data = { activeTo: lastDay, mergedIntoId: end.mergedIntoId };
  await tx.department.update({ where: { id: department.id }, data, select: { id: true } });
  await tx.departmentName.updateMany({ where: { departmentId: department.id, validTo: null }, data: { validTo: lastDay } });
}

async function lockedDepartment(tx: Tx, actor: Actor, id: string): Promise<DepartmentRow> {
  await lockAgency(tx, actor);
  return getDepartment(actor, id, tx);
}

function refuse(reason: Reason | null, field: string): void {
  if (reason) throw new DomainError("invalid", reason, { [field]: reason });
}

function insistNameFree(others: DepartmentRow[], name: string): void {
  const newest = (row: DepartmentRow) => inOrder(row.names).at(-1)?.name ?? row.name;
  if (others.some((row) => row.activeTo === null && sameName(newest(row), name))) refuse("departments.nameTaken", "name");
}

function insistNoOffice(others: DepartmentRow[]): void {
  if (others.some((row) => row.isOffice && (isActiveOn(row, today()) || row.activeTo === null)))
    refuse("departments.officeExists", "isOffice");
}

function freeSlug(name: string, others: DepartmentRow[]): string {
  const taken = new Set(others.map((row) => row.slug));
  const base = slugify(name) || "don-vi";
  let slug = base;
  for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
  return slug;
}
