import "server-only";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { DomainError } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import { db, type Prisma, type Tx } from "../db/client";
import { enqueueMail } from "../db/notices";
import { transaction } from "../db/transaction";
import { type Mail, type Mailer, openMailer } from "../mail/smtp";
import { findObligations } from "../obligations/queries";
import { isOwed } from "../obligations/rules";
import { mailLeft } from "../reminders/queries";
import { mayRepeatMessage, maySendMail, mayStopMessage } from "./policy";
import { getMessage } from "./queries";
import { longestWait, triedAgainAt } from "./rules";
import type { MessageId } from "./schema";

/**
 * Hands the agency's mail whose time has come to the mail server, one after the other; gives how many left. Each is claimed
 * in a transaction of its own before it is handed over, so two workers never send one twice. One that the server will not take
 * yet waits by itself and the next is handed over; only when the server cannot be used the job fails, to be tried again.
 */
export async function sendDueMail(actor: Actor, mailer?: Mailer): Promise<{ sent: number }> {
  authorize(maySendMail(actor));
  const opened = mailer ?? (await openMailer());
  if (!opened) return { sent: 0 };
  let sent = 0;
  try {
    for (let mail = await claim(actor); mail !== null; mail = await claim(actor)) if (await handOver(mail, opened, actor)) sent += 1;
  } finally {
    if (!mailer) opened.close();
  }
  return { sent };
}

/** Keeps a message from leaving. */
export function stopMessage(actor: Actor, input: MessageId): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const message = await getMessage(actor, input.id, tx);
    authorize(mayStopMessage(actor, message));
    const { count } = await tx.outboxMessage.updateMany({
      where: { id: message.id, claimedAt: null, stoppedAt: null },
      data: { stoppedAt: now(), stoppedById: actor.id },
    });
    if (count === 0) throw new DomainError("conflict", "outbox.tooLate");
    await recordEvent(tx, actor, { kind: "outbox.stopped", subjectType: "OutboxMessage", subjectId: message.id });
    return { id: message.id };
  });
}

/** Lets a message that was refused, stopped or lost leave again, now. */
export function repeatMessage(actor: Actor, input: MessageId): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const message = await getMessage(actor, input.id, tx);
    authorize(mayRepeatMessage(actor, message));
    const { count } = await tx.outboxMessage.updateMany({
      where: { id: message.id, sentAt: null, claimedAt: message.claimedAt, stoppedAt: message.stoppedAt, failedAt: message.failedAt },
      data: { ...unclaimed, stoppedAt: null, stoppedById: null, leavesAt: now(), createdAt: now() },
    });
    if (count === 0) throw new DomainError("conflict", "common.changedMeanwhile");
    await enqueueMail(tx, actor.agencyId, now());
    await recordEvent(tx, actor, { kind: "outbox.repeated", subjectType: "OutboxMessage", subjectId: message.id });
    return { id: message.id };
  });
}

const unclaimed = { claimedAt: null, failedAt: null, failure: null };

type Claimed = Mail & { notificationId: string; createdAt: Date };

/** Takes one message that is due, or null. Lines answered meanwhile are left out; one with no line left is stopped instead. */
async function claim(actor: Actor): Promise<Claimed | null> {
  for (;;) {
    const moment = now();
    const [mail] = await db().$queryRaw<Claimed[]>`
      UPDATE "OutboxMessage" SET "claimedAt" = ${moment}
      WHERE id = (
        SELECT id FROM "OutboxMessage"
        WHERE "agencyId" = ${actor.agencyId}::uuid AND "claimedAt" IS NULL AND "stoppedAt" IS NULL
          AND "leavesAt" <= ${moment} AND "createdAt" > ${new Date(moment.getTime() - longestWait)}
        ORDER BY "leavesAt", id LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id::text, "toName", "toAddress", subject, text, "notificationId"::text, "createdAt"`;
    if (!mail) return null;
    const left = await stillSaid(actor, mail);
    if (left) return left;
    await db().outboxMessage.updateMany({ where: { id: mail.id }, data: { ...unclaimed, stoppedAt: moment } });
  }
}

/** Nobody is reminded by mail of what was given in, or done in the system, between the notice and the mail; null: of nothing. */
async function stillSaid(actor: Actor, mail: Claimed): Promise<Claimed | null> {
  const notice = await db().notification.findUniqueOrThrow({
    where: { id: mail.notificationId },
    select: { key: true, title: true, lines: true, href: true, obligationIds: true },
  });
  if (notice.obligationIds.length === 0) return mail;
  const rows = await findObligations(actor, { ids: notice.obligationIds });
  const owed = new Set(rows.filter((row) => isOwed(row.standing)).map((row) => row.id));
  if (owed.size === 0) return null;
  if (notice.obligationIds.every((id) => owed.has(id))) return mail;
  const said = mailLeft(notice, mail.toName, owed);
  await db().outboxMessage.updateMany({ where: { id: mail.id }, data: said });
  return { ...mail, ...said };
}

async function handOver(mail: Claimed, mailer: Mailer, actor: Actor): Promise<boolean> {
  const result = await mailer.send(mail);
  const set = (data: Prisma.OutboxMessageUpdateManyMutationInput, tx: Tx = db()) =>
    tx.outboxMessage.updateMany({ where: { id: mail.id }, data });
  switch (result.end) {
    case "SENT":
      await set({ sentAt: now() });
      return true;
    case "REFUSED":
      await set({ failedAt: now(), failure: result.words });
      return false;
    case "LATER":
      await transaction(async (tx) => {
        const leavesAt = triedAgainAt(mail.createdAt, now());
        await set(leavesAt ? { ...unclaimed, leavesAt, failure: result.words } : { failedAt: now(), failure: result.words }, tx);
        if (leavesAt) await enqueueMail(tx, actor.agencyId, leavesAt);
      });
      return false;
    case "UNKNOWN":
      await set({ failure: result.words });
      return false;
    case "NOT_SENT":
      await set({ ...unclaimed, failure: result.words });
      throw new Error(`The mail server could not be used: ${result.words}`);
  }
}
