import "server-only";
import type { z } from "zod";
import { lockAgency } from "../agencies/queries";
import type { Actor } from "../core/actor";
import { dateColumn, today } from "../core/clock";
import { DomainError } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { transaction } from "../db/transaction";
import { getDepartment } from "../departments/queries";
import { isActiveOn } from "../departments/rules";
import { sameName } from "../text/vietnamese";
import { mayCreatePerson, mayEditPerson } from "./policy";
import { getPerson } from "./queries";
import type { createPersonSchema, movePersonSchema, retirePersonSchema, updatePersonSchema } from "./schema";

/**
 * Enters a person. Somebody of the same name must be told apart first, so that nobody is entered twice.
 * Errors: forbidden common.noRole; not-found; invalid persons.sameName, persons.departmentEnded.
 */
export async function createPerson(actor: Actor, input: z.output<typeof createPersonSchema>): Promise<{ id: string }> {
  authorize(mayCreatePerson(actor));
  const { fullName, jobTitle, category, departmentId } = input;
  return transaction(async (tx) => {
    await lockAgency(tx, actor);
    await insistDepartment(tx, actor, departmentId);
    const known = await tx.person.findMany({ where: { agencyId: actor.agencyId }, select: { fullName: true } });
    if (!input.otherPerson && known.some((row) => sameName(row.fullName, fullName)))
      throw new DomainError("invalid", "persons.sameName", { otherPerson: "persons.sameName" });
    const data = { agencyId: actor.agencyId, fullName, jobTitle, category, departmentId };
    const person = await tx.person.create({ data, select: { id: true } });
    await recordEvent(tx, actor, { kind: "person.created", subjectType: "Person", subjectId: person.id });
    return person;
  });
}

/**
 * Corrects name, job and category; the account shows the new name too.
 * Errors: not-found; forbidden common.noRole.
 */
export async function updatePerson(actor: Actor, input: z.output<typeof updatePersonSchema>): Promise<{ id: string }> {
  const person = await getPerson(actor, input.id);
  authorize(mayEditPerson(actor, person));
  const { fullName, jobTitle, category } = input;
  await transaction(async (tx) => {
    await tx.person.update({ where: { id: person.id }, data: { fullName, jobTitle, category }, select: { id: true } });
    await tx.user.updateMany({ where: { personId: person.id }, data: { displayName: fullName } });
    await recordEvent(tx, actor, { kind: "person.updated", subjectType: "Person", subjectId: person.id });
  });
  return { id: person.id };
}

/**
 * Moves a person to another unit, or out of all of them. Roles are not touched: each has its own dates and scope.
 * Errors: not-found; forbidden common.noRole; invalid persons.departmentEnded, persons.sameDepartment.
 */
export async function movePerson(actor: Actor, input: z.output<typeof movePersonSchema>): Promise<{ id: string }> {
  const person = await getPerson(actor, input.id);
  authorize(mayEditPerson(actor, person));
  await transaction(async (tx) => {
    await insistDepartment(tx, actor, input.departmentId);
    const { count } = await tx.person.updateMany({
      where: {
        id: person.id,
        OR: [{ departmentId: { not: input.departmentId } }, ...(input.departmentId ? [{ departmentId: null }] : [])],
      },
      data: { departmentId: input.departmentId },
    });
    if (count === 0) throw new DomainError("invalid", "persons.sameDepartment", { departmentId: "persons.sameDepartment" });
    const details = { from: person.departmentId, to: input.departmentId };
    await recordEvent(tx, actor, { kind: "person.moved", subjectType: "Person", subjectId: person.id, details });
  });
  return { id: person.id };
}

/**
 * Notes the first day of retirement, or takes it back. The account stays until it is switched off.
 * Errors: not-found; forbidden common.noRole.
 */
export async function retirePerson(actor: Actor, input: z.output<typeof retirePersonSchema>): Promise<{ id: string }> {
  const person = await getPerson(actor, input.id);
  authorize(mayEditPerson(actor, person));
  await transaction(async (tx) => {
    const retiredOn = input.retiredOn ? dateColumn(input.retiredOn) : null;
    await tx.person.update({ where: { id: person.id }, data: { retiredOn }, select: { id: true } });
    const details = { retiredOn: input.retiredOn };
    await recordEvent(tx, actor, { kind: "person.retired", subjectType: "Person", subjectId: person.id, details });
  });
  return { id: person.id };
}

async function insistDepartment(tx: Tx, actor: Actor, departmentId: string | null): Promise<void> {
  if (!departmentId) return;
  const department = await getDepartment(actor, departmentId, tx);
  if (!isActiveOn(department, today()))
    throw new DomainError("invalid", "persons.departmentEnded", { departmentId: "persons.departmentEnded" });
}
