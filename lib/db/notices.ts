import "server-only";
import { now } from "../core/clock";
import type { Tx } from "./client";
import { enqueue } from "./queue";

/** Minutes a mail stays in the outbox to be looked at and stopped. */
const pause = 15;

/** What one person is told: on the desk, and by mail where an address is set. `key` keeps it from being told twice. */
export type Notice = {
  person: { id: string; name: string; mailAddress: string | null };
  key: string;
  title: string;
  lines: string[];
  /** The obligation each line is about, line by line; left out where the lines are not about obligations. */
  obligationIds?: string[];
  href: string;
  mail: string;
};

/** Writes a notice and its mail beside the change; null when this person was told under this key already. */
export async function tell(tx: Tx, agencyId: string, notice: Notice): Promise<string | null> {
  const { person, key, title, lines, href, obligationIds = [] } = notice;
  const [row] = await tx.notification.createManyAndReturn({
    data: [{ agencyId, userId: person.id, key, title, lines, obligationIds, href, createdAt: now() }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!row) return null;
  if (person.mailAddress) {
    const leavesAt = new Date(now().getTime() + pause * 60_000);
    const data = { agencyId, notificationId: row.id, toName: person.name, toAddress: person.mailAddress, leavesAt };
    await tx.outboxMessage.create({ data: { ...data, subject: title, text: notice.mail, createdAt: now() }, select: { id: true } });
    await enqueueMail(tx, agencyId, leavesAt);
  }
  return row.id;
}

/** A job for mail that leaves at a moment. Each minute has a job of its own, so later mail does not put off what waits already. */
export function enqueueMail(tx: Tx, agencyId: string, leavesAt: Date): Promise<void> {
  return enqueue(tx, "sendMail", {}, { key: `sendMail:${agencyId}:${leavesAt.toISOString().slice(0, 16)}`, runAt: leavesAt });
}
