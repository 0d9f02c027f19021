import "server-only";
import type { Actor } from "../core/actor";
import { dayFromColumn, today } from "../core/clock";
import { notFound } from "../core/errors";
import { id as idField } from "../core/fields";
import { db, type Prisma, type Tx } from "../db/client";
import { nomineePeople, nomineeSubject } from "../nominees/rules";
import { subjectsVisibleTo } from "../subjects/policy";
import { subjectWhere } from "../subjects/rules";
import { mayReadHoldReason } from "./policy";
import { activeHold, isHeld, isOpen } from "./rules";

const columns = {
  id: true,
  subjectId: true,
  ground: true,
  reason: true,
  fromDay: true,
  toDay: true,
  placedById: true,
  liftedById: true,
  liftReason: true,
  createdAt: true,
} as const satisfies Prisma.HoldSelect;

type Row = Prisma.HoldGetPayload<{ select: typeof columns }>;

export type HoldView = ReturnType<typeof shown>;

/** All holds of a subject in sight, latest first. Ground and reasons are null for those who may only know that there is one. */
export async function listHolds(actor: Actor, subjectId: string): Promise<HoldView[]> {
  if (!idField.safeParse(subjectId).success) throw notFound();
  const rows = await db().hold.findMany({
    where: { subjectId, agencyId: actor.agencyId, subject: subjectWhere(subjectsVisibleTo(actor)) },
    orderBy: [{ fromDay: "desc" }, { createdAt: "desc" }],
    select: columns,
  });
  const names = await userNames(rows.flatMap((row) => [row.placedById, row.liftedById]));
  const open = mayReadHoldReason(actor).allowed;
  return rows.map((row) => shown(row, open, names));
}

/** One hold of the agency, for the commands; out of sight is not found. */
export async function getHold(actor: Actor, id: string, tx: Tx) {
  const row = await tx.hold.findFirst({
    where: { id, agencyId: actor.agencyId },
    select: { ...columns, subject: { select: nomineeSubject } },
  });
  if (!row) throw notFound();
  return { ...row, ...spanOf(row), nominee: nomineePeople(row.subject, today()) };
}

/** Ids of the subjects under a hold on the day: for the lists that decide, without a word about why. */
export async function listHeldSubjectIds(actor: Actor, subjectIds: string[], tx: Tx = db()): Promise<Set<string>> {
  const rows = await tx.hold.findMany({ where: { agencyId: actor.agencyId, subjectId: { in: subjectIds } }, select: columns });
  const day = today();
  return new Set(rows.filter((row) => isHeld(spanOf(row), day)).map((row) => row.subjectId));
}

function spanOf(row: Row) {
  return { fromDay: dayFromColumn(row.fromDay), toDay: row.toDay ? dayFromColumn(row.toDay) : null, lifted: row.liftedById !== null };
}

function shown(row: Row, open: boolean, names: Map<string, string>) {
  const span = spanOf(row);
  const day = today();
  return {
    id: row.id,
    ...span,
    inForce: activeHold([span], day) !== null,
    open: isOpen(span, day),
    ground: open ? row.ground : null,
    reason: open ? row.reason : null,
    liftReason: open ? row.liftReason : null,
    placedBy: open ? (names.get(row.placedById) ?? null) : null,
    liftedBy: open && row.liftedById ? (names.get(row.liftedById) ?? null) : null,
  };
}

async function userNames(ids: (string | null)[]): Promise<Map<string, string>> {
  const known = ids.filter((id): id is string => id !== null);
  const users = await db().user.findMany({ where: { id: { in: known } }, select: { id: true, displayName: true } });
  return new Map(users.map((user) => [user.id, user.displayName]));
}
