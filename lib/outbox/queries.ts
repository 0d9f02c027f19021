import "server-only";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { notFound } from "../core/errors";
import { id as idField } from "../core/fields";
import { paged, pageSpan } from "../core/page";
import { authorize } from "../core/verdict";
import { db, type Prisma, type Tx } from "../db/client";
import { mayReadOutbox } from "./policy";
import { messageStanding } from "./rules";

const columns = {
  ...{ id: true, toName: true, toAddress: true, subject: true, text: true, createdAt: true, leavesAt: true },
  ...{ claimedAt: true, sentAt: true, failedAt: true, failure: true, stoppedAt: true },
} as const satisfies Prisma.OutboxMessageSelect;

type Row = Prisma.OutboxMessageGetPayload<{ select: typeof columns }>;
const shown = (row: Row) => ({ ...row, standing: messageStanding(row, now()) });

/** One page of the agency's mail, the newest first; words are looked for in the name, the address and the subject. */
export async function listOutbox(actor: Actor, filter: { q: string; page: number }) {
  authorize(mayReadOutbox(actor));
  const words = filter.q.trim().split(/\s+/).filter(Boolean);
  const where: Prisma.OutboxMessageWhereInput = {
    agencyId: actor.agencyId,
    AND: words.map((word) => {
      const contains = { contains: word, mode: "insensitive" as const };
      return { OR: [{ toName: contains }, { toAddress: contains }, { subject: contains }] };
    }),
  };
  const [total, rows] = await Promise.all([
    db().outboxMessage.count({ where }),
    db().outboxMessage.findMany({ where, orderBy: [{ createdAt: "desc" }, { id: "desc" }], ...pageSpan(filter.page), select: columns }),
  ]);
  return paged(rows.map(shown), total, filter.page);
}

/** One message of the agency; out of sight is not found. */
export async function getMessage(actor: Actor, id: string, tx: Tx = db()) {
  const row = idField.safeParse(id).success
    ? await tx.outboxMessage.findFirst({ where: { id, agencyId: actor.agencyId }, select: columns })
    : null;
  if (!row || !mayReadOutbox(actor).allowed) throw notFound();
  return shown(row);
}

/** Whether this installation names a mail server. */
export function hasMailServer(): boolean {
  return Boolean(process.env.SMTP_URL && process.env.MAIL_FROM);
}
