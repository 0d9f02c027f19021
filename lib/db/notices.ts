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
  href: string;
  mail: string;
};

/** Writes a notice and its mail beside the change; null when this person was told under this key already. */
export async function tell(tx: Tx, agencyId: string, notice: Notice): Promise<string | null> {
  const { person, key, title, lines, href } = notice;
  const [row] = await tx.notification.createManyAndReturn({
    data: [{ agencyId, userId: person.id, key, title, lines, href, createdAt: now() }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!row) return null;
  if (person.mailAddress) {
    const leavesAt = new Date(now().getTime() + pause * 60_000);
    const data = { agencyId, notificationId: row.id, toName: person.name, toAddress: person.mailAddress, leavesAt };
    await tx.outboxMessage.create({ data: { ...data, subject: title, text: notice.mail, createdAt: now() }, select: { id: true } });
    await enqueue(tx, "sendMail", {}, { key: `sendMail:${agencyId}`, runAt: leavesAt });
  }
  return row.id;
}
