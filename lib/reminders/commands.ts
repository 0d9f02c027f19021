import "server-only";
import { type Actor, doerId } from "../core/actor";
import { dateColumn, now, today } from "../core/clock";
import { DomainError, notFound } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { tell } from "../db/notices";
import { takeTurn, transaction } from "../db/transaction";
import { mayUrge } from "../obligations/policy";
import { findObligations, getCalendarChanges } from "../obligations/queries";
import { mayReadNotices, mayRemind } from "./policy";
import { type DueUrging, findDigests, findUrgings } from "./queries";
import { wantsLetter } from "./rules";
import type { MailAddress, MarkRead, PrepareLetter, UrgePlan } from "./schema";

/**
 * Today's digests of one agency: a notice a person with everything that is due, and the log of the notices given by the
 * calendar. Workers take turns, and each step is told a person once, so it may run as often as one likes.
 */
export function sendDigests(actor: Actor): Promise<{ people: number }> {
  return transaction(async (tx) => {
    authorize(mayRemind(actor));
    await takeTurn(tx, `reminders ${actor.agencyId}`);
    const { notices, steps, urgings } = await findDigests(actor, tx);
    const told = new Set<string>();
    for (const notice of notices) {
      const id = await tell(tx, actor.agencyId, notice);
      if (id === null) continue;
      for (const obligationId of notice.obligationIds ?? []) told.add(obligationId);
      const mine = steps.filter((step) => step.userId === notice.person.id);
      await tx.reminder.createMany({
        data: mine.map((step) => ({ ...step, day: dateColumn(today()), notificationId: id })),
        skipDuplicates: true,
      });
    }
    await logUrgings(tx, actor, heard(urgings, told));
    return { people: notices.length };
  });
}

/** Urges everybody of a plan who has not delivered and whose time has come; once a day. */
export function urgePlan(actor: Actor, input: UrgePlan): Promise<{ id: string; count: number }> {
  return transaction(async (tx) => {
    const plan = await findPlan(tx, actor, input.planId);
    authorize(mayUrge(actor));
    await takeTurn(tx, `reminders ${actor.agencyId}`);
    const { notices, urgings } = await findUrgings(actor, plan, tx);
    const told = new Set<string>();
    let people = 0;
    for (const notice of notices) {
      if ((await tell(tx, actor.agencyId, notice)) === null) continue;
      people += 1;
      for (const obligationId of notice.obligationIds ?? []) told.add(obligationId);
    }
    const given = heard(urgings, told);
    if (given.length === 0) throw new DomainError("conflict", "reminders.nobodyToUrge");
    await logUrgings(tx, actor, given);
    const details = { count: given.length, people };
    await recordEvent(tx, actor, { kind: "obligation.urged", subjectType: "Plan", subjectId: plan.id, details });
    return { id: plan.id, count: given.length };
  });
}

/** Logs the third grade for what a unit still owes: the letter to its head, which is then printed from the same rows. */
export function prepareLetter(actor: Actor, input: PrepareLetter): Promise<{ planId: string; departmentId: string }> {
  return transaction(async (tx) => {
    const plan = await findPlan(tx, actor, input.planId);
    authorize(mayUrge(actor));
    await takeTurn(tx, `reminders ${actor.agencyId}`);
    const changes = await getCalendarChanges(actor.agencyId, tx);
    const rows = await findObligations(actor, { planId: plan.id, departmentId: input.departmentId, standing: "MISSING" }, tx);
    const due = rows.filter((row) => wantsLetter(today(), row.dueDay, row.urgings, changes));
    if (due.length === 0) throw new DomainError("conflict", "reminders.noLetterYet");
    await logUrgings(
      tx,
      actor,
      due.map((row) => ({ obligationId: row.id, level: 3 })),
    );
    const details = { departmentId: input.departmentId, count: due.length };
    await recordEvent(tx, actor, { kind: "obligation.letterPrepared", subjectType: "Plan", subjectId: plan.id, details });
    return { planId: plan.id, departmentId: input.departmentId };
  });
}

/** Marks everything the actor was told as read. */
export function markNoticesRead(actor: Actor, _input: MarkRead): Promise<{ count: number }> {
  return transaction(async (tx) => {
    authorize(mayReadNotices(actor));
    return tx.notification.updateMany({ where: { userId: actor.id, readAt: null }, data: { readAt: now() } });
  });
}

/** Where the actor's reminders go by mail, and whether urging goes there too; empty: all stays on the desk. */
export function setMailAddress(actor: Actor, input: MailAddress): Promise<{ id: string }> {
  return transaction(async (tx) => {
    authorize(mayReadNotices(actor));
    await tx.user.update({
      where: { id: actor.id },
      data: { mailAddress: input.mailAddress || null, urgingByMail: input.urgingByMail },
      select: { id: true },
    });
    const details = { set: input.mailAddress !== "", urging: input.urgingByMail };
    await recordEvent(tx, actor, { kind: "user.mailAddressSet", subjectType: "User", subjectId: actor.id, details });
    return { id: actor.id };
  });
}

async function findPlan(tx: Tx, actor: Actor, planId: string) {
  const plan = await tx.plan.findFirst({
    where: { id: planId, agencyId: actor.agencyId, publishedAt: { not: null } },
    select: { id: true, title: true },
  });
  if (!plan) throw notFound();
  return plan;
}

async function logUrgings(tx: Tx, actor: Actor, urgings: readonly DueUrging[]): Promise<void> {
  const common = { agencyId: actor.agencyId, day: dateColumn(today()), at: now(), byId: doerId(actor) };
  await tx.urging.createMany({ data: urgings.map((row) => ({ ...row, ...common })), skipDuplicates: true });
}

/** An urging that nobody heard is none: a unit without people to tell keeps its grade, and a letter cannot lean on it. */
const heard = (urgings: readonly DueUrging[], told: ReadonlySet<string>) => urgings.filter((row) => told.has(row.obligationId));
