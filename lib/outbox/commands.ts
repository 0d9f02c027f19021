import "server-only";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { DomainError } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import { db } from "../db/client";
import { enqueue } from "../db/queue";
import { transaction } from "../db/transaction";
import { type Mail, type Mailer, openMailer } from "../mail/smtp";
import { findObligations } from "../obligations/queries";
import { isOwed } from "../obligations/rules";
import { mayRepeatMessage, maySendMail, mayStopMessage } from "./policy";
import { getMessage } from "./queries";
import type { MessageId } from "./schema";

/** A digest older than this says nothing any more. */
const oldest = 2 * 86_400_000;

/**
 * Hands the agency's mail whose time has come to the mail server, one after the other; gives how many left. Each is claimed
 * in a transaction of its own before it is handed over, so two workers never send one twice. What certainly did not leave is
 * given back and the job fails, to be tried again.
 */
export async function sendDueMail(actor: Actor, mailer?: Mailer): Promise<{ sent: number }> {
  authorize(maySendMail(actor));
  const opened = mailer ?? (await openMailer());
  if (!opened) return { sent: 0 };
  let sent = 0;
  try {
    for (let mail = await claim(actor); mail !== null; mail = await claim(actor)) if (await handOver(mail, opened)) sent += 1;
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
    await enqueue(tx, "sendMail", {}, { key: `sendMail:${actor.agencyId}` });
    await recordEvent(tx, actor, { kind: "outbox.repeated", subjectType: "OutboxMessage", subjectId: message.id });
    return { id: message.id };
  });
}

const unclaimed = { claimedAt: null, failedAt: null, failure: null };

/** Takes one message that is due, or null. A digest whose every obligation was answered meanwhile is stopped instead. */
async function claim(actor: Actor): Promise<Mail | null> {
  for (;;) {
    const moment = now();
    const [mail] = await db().$queryRaw<Mail[]>`
      UPDATE "OutboxMessage" SET "claimedAt" = ${moment}
      WHERE id = (
        SELECT id FROM "OutboxMessage"
        WHERE "agencyId" = ${actor.agencyId}::uuid AND "claimedAt" IS NULL AND "stoppedAt" IS NULL
          AND "leavesAt" <= ${moment} AND "createdAt" > ${new Date(moment.getTime() - oldest)}
        ORDER BY "leavesAt", id LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id::text, "toName", "toAddress", subject, text`;
    if (!mail || !(await isAnswered(actor, mail.id))) return mail ?? null;
    await db().outboxMessage.updateMany({ where: { id: mail.id }, data: { ...unclaimed, stoppedAt: moment } });
  }
}

/** Nobody is reminded by mail of what was given in, or done in the system, between the notice and the mail. */
async function isAnswered(actor: Actor, messageId: string): Promise<boolean> {
  const reminders = await db().reminder.findMany({ where: { notification: { mail: { id: messageId } } }, select: { obligationId: true } });
  if (reminders.length === 0) return false;
  const rows = await findObligations(actor, { ids: reminders.map((each) => each.obligationId) });
  return !rows.some((row) => isOwed(row.standing));
}

async function handOver(mail: Mail, mailer: Mailer): Promise<boolean> {
  const result = await mailer.send(mail);
  const set = (data: Parameters<ReturnType<typeof db>["outboxMessage"]["updateMany"]>[0]["data"]) =>
    db().outboxMessage.updateMany({ where: { id: mail.id }, data });
  switch (result.end) {
    case "SENT":
      await set({ sentAt: now() });
      return true;
    case "REFUSED":
      await set({ failedAt: now(), failure: result.words });
      return false;
    case "UNKNOWN":
      await set({ failure: result.words });
      return false;
    case "NOT_SENT":
      await set({ ...unclaimed, failure: result.words });
      throw new Error(`The mail server could not be used: ${result.words}`);
  }
}
