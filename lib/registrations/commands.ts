import "server-only";
import type { Actor } from "../core/actor";
import { dateColumn, now, today } from "../core/clock";
import { DomainError, notFound } from "../core/errors";
import { mayMove } from "../core/lifecycle";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { move, transaction } from "../db/transaction";
import { mayRegisterDiscovery } from "../discoveries/policy";
import { getDiscovery } from "../discoveries/queries";
import { pickSubject } from "../subjects/commands";
import { mayRegisterSubject, mayRestoreRegistration, mayWithdrawRegistration } from "./policy";
import { getRegistration, getRegistrationPlan, lockRegistration } from "./queries";
import { subjectObstacle } from "./rules";
import type { RegisterSubject, RegistrationId, WithdrawRegistration } from "./schema";
import { registrationMoves } from "./states";

/**
 * Puts a subject on the plan year's list (R062, R063), picked or made new; a discovery that led to it is linked.
 * One registration per plan year and subject: a second one is a conflict with its own sentence.
 */
export async function registerSubject(actor: Actor, input: RegisterSubject): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const plan = await getRegistrationPlan(actor, input.planId, tx);
    authorize(mayRegisterSubject(actor, { departmentId: input.unitId, procedure: plan.procedure }));
    if (!plan.years.includes(input.year)) throw wrong("year", "yearNotInPlan");
    if (input.workFieldId && !plan.workFields.some((field) => field.id === input.workFieldId)) throw wrong("workFieldId", "unknownField");
    if (!(await livesToday(tx, actor, input.unitId))) throw wrong("unitId", "unitEnded");
    if (input.discoveryId) await takeDiscovery(tx, actor, input.discoveryId, input.unitId);
    const subjectId = await chosenSubject(tx, actor, input, plan);
    await refuseSecond(tx, actor, input, subjectId);
    const made = await tx.registration.create({
      data: {
        agencyId: actor.agencyId,
        planId: plan.id,
        year: input.year,
        departmentId: input.unitId,
        subjectId,
        workFieldId: input.workFieldId,
        discoveryId: input.discoveryId,
        note: input.note,
        registeredById: actor.id,
        registeredAt: now(),
      },
      select: { id: true },
    });
    if (input.discoveryId)
      await tx.discovery.updateMany({ where: { id: input.discoveryId, agencyId: actor.agencyId }, data: { subjectId } });
    const details = { planId: plan.id, year: input.year, subjectId, discoveryId: input.discoveryId };
    await recordEvent(tx, actor, { kind: "registration.made", subjectType: "Registration", subjectId: made.id, details });
    return made;
  });
}

/** Takes a registration off the list, with the reason its readers see; refused while a dossier runs on it. */
export async function withdrawRegistration(actor: Actor, input: WithdrawRegistration): Promise<{ id: string }> {
  return transaction(async (tx) => {
    await lockRegistration(tx, actor, input.id);
    const registration = await getRegistration(actor, input.id, tx);
    authorize(mayWithdrawRegistration(actor, registration));
    await move(tx, "Registration", registration, registrationMoves.withdraw, actor, { set: { withdrawReason: input.reason } });
    return { id: registration.id };
  });
}

/**
 * Puts a withdrawn registration back on the list; the reason of the withdrawal is over. Errors: out of sight; not its department;
 * not withdrawn; the department has ended, the plan is replaced, another one stands on the list for this subject.
 */
export async function restoreRegistration(actor: Actor, input: RegistrationId): Promise<{ id: string }> {
  return transaction(async (tx) => {
    await lockRegistration(tx, actor, input.id);
    const registration = await getRegistration(actor, input.id, tx);
    authorize(mayRestoreRegistration(actor, registration));
    await refuseRestoring(tx, actor, registration);
    await move(tx, "Registration", registration, registrationMoves.restore, actor, { set: { withdrawReason: null } });
    return { id: registration.id };
  });
}

const wrong = (field: string, key: string) => new DomainError("invalid", `registrations.${key}`, { [field]: `registrations.${key}` });

async function livesToday(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const living = { OR: [{ activeTo: null }, { activeTo: { gte: dateColumn(today()) } }] };
  return (await tx.department.count({ where: { id, agencyId: actor.agencyId, ...living } })) > 0;
}

/** The discovery this registration grows out of: in sight, waiting, of the same department. Locked against setting aside. */
async function takeDiscovery(tx: Tx, actor: Actor, id: string, unitId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Discovery" WHERE id = ${id}::uuid AND "agencyId" = ${actor.agencyId}::uuid FOR UPDATE`;
  const discovery = await getDiscovery(actor, id, tx);
  authorize(mayRegisterDiscovery(actor, discovery));
  if (discovery.departmentId !== unitId) throw wrong("unitId", "discoveryOfOtherUnit");
}

type PlanSubjects = { subjectKinds: string[]; allowsOutsiders: boolean };

async function chosenSubject(tx: Tx, actor: Actor, input: RegisterSubject, plan: PlanSubjects): Promise<string> {
  // A new outsider is refused before the row is made, a picked subject after it was read: one rule for both.
  if (input.pick === "new") refuseObstacle(subjectObstacle(plan, input, input.unitId));
  const { id } = await pickSubject(tx, actor, input);
  const subject = await tx.subject.findFirst({
    where: { id, agencyId: actor.agencyId },
    select: { kind: true, external: true, departmentId: true },
  });
  if (!subject) throw notFound();
  refuseObstacle(subjectObstacle(plan, subject, input.unitId));
  return id;
}

function refuseObstacle(obstacle: ReturnType<typeof subjectObstacle>): void {
  if (obstacle) throw wrong("pick", obstacle);
}

/** The subject's row is locked, so that of two posts of one form the second finds the first one's registration. */
async function refuseSecond(tx: Tx, actor: Actor, input: RegisterSubject, subjectId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Subject" WHERE id = ${subjectId}::uuid FOR UPDATE`;
  const rows = await tx.registration.findMany({
    where: { planId: input.planId, year: input.year, subjectId, agencyId: actor.agencyId },
    select: { departmentId: true, state: true },
  });
  const isWithdrawn = (row: (typeof rows)[number]) => mayMove(registrationMoves.restore, row.state);
  const standing = rows.find((row) => !isWithdrawn(row));
  if (standing) throw new DomainError("conflict", `registrations.${standing.departmentId === input.unitId ? "taken" : "takenByOther"}`);
  // One's own is put back instead; one that another unit gave up bars nobody.
  if (rows.some((row) => row.departmentId === input.unitId)) throw new DomainError("conflict", "registrations.takenWithdrawn");
}

async function refuseRestoring(
  tx: Tx,
  actor: Actor,
  registration: { planId: string; year: number; subjectId: string; departmentId: string },
) {
  const { planId, year, subjectId, departmentId } = registration;
  if (!(await livesToday(tx, actor, departmentId))) throw new DomainError("conflict", "registrations.unitEnded");
  const plan = await tx.plan.findFirst({ where: { id: planId, agencyId: actor.agencyId }, select: { supersededById: true } });
  if (plan?.supersededById != null) throw new DomainError("conflict", "registrations.planReplaced");
  await tx.$queryRaw`SELECT id FROM "Subject" WHERE id = ${subjectId}::uuid FOR UPDATE`;
  const where = { planId, year, subjectId, agencyId: actor.agencyId, state: { notIn: [...registrationMoves.restore.from] } };
  if ((await tx.registration.count({ where })) > 0) throw new DomainError("conflict", "registrations.takenByOther");
}
