import "server-only";
import { mayViewAdministration } from "../agencies/policy";
import type { Actor } from "../core/actor";
import { type Day, dateColumn, dayFromColumn, today } from "../core/clock";
import { notFound } from "../core/errors";
import { isId } from "../core/fields";
import { db, type Prisma, type Tx } from "../db/client";
import { type RoleOfUser, requesterOf } from "./policy";
import { type AdministratorRow, awaits, type RoleStanding, roleStanding } from "./rules";

export type RoleRow = RoleOfUser & { userName: string; standing: RoleStanding };
export type AwaitingRole = RoleRow & { awaits: "GRANT" | "END"; requestedById: string | null; requestedBy: string };

const columns = {
  id: true,
  userId: true,
  role: true,
  departmentId: true,
  validFrom: true,
  validTo: true,
  grantedById: true,
  needsConfirmation: true,
  confirmedById: true,
  endRequestedById: true,
  endRequestedFor: true,
  user: { select: { agencyId: true, displayName: true } },
} satisfies Prisma.RoleAssignmentSelect;

type Stored = Prisma.RoleAssignmentGetPayload<{ select: typeof columns }>;

/** All roles of an account, in force first, then the newest. */
export async function listRolesOf(actor: Actor, userId: string): Promise<RoleRow[]> {
  if (!mayViewAdministration(actor).allowed) return [];
  const rows = await db().roleAssignment.findMany({ where: { userId, user: { agencyId: actor.agencyId } }, select: columns });
  const rank = { AWAITING: 0, IN_FORCE: 1, COMING: 2, ENDED: 3 } as const;
  return rows
    .map((row) => asRow(row, today()))
    .sort((a, b) => rank[a.standing] - rank[b.standing] || b.validFrom.localeCompare(a.validFrom) || a.id.localeCompare(b.id));
}

/** One role of an account of the agency, or not found. */
export async function getRole(actor: Actor, id: string, client: Tx = db()): Promise<RoleRow> {
  if (!isId(id)) throw notFound();
  const row = await client.roleAssignment.findFirst({ where: { id, user: { agencyId: actor.agencyId } }, select: columns });
  if (!row || !mayViewAdministration(actor).allowed) throw notFound();
  return asRow(row, today());
}

/** What waits for a second person in the agency, with the name of who asked. */
export async function listRolesAwaiting(actor: Actor): Promise<AwaitingRole[]> {
  if (!mayViewAdministration(actor).allowed) return [];
  const rows = await db().roleAssignment.findMany({
    where: {
      user: { agencyId: actor.agencyId },
      AND: [
        { OR: [{ validTo: null }, { validTo: { gte: dateColumn(today()) } }] },
        { OR: [{ needsConfirmation: true, confirmedById: null }, { endRequestedFor: { not: null } }] },
      ],
    },
    orderBy: { id: "asc" },
    select: columns,
  });
  const open = rows.map((row) => asRow(row, today()));
  const ids = open.flatMap((row) => requesterOf(row) ?? []);
  const askers = await db().user.findMany({
    where: { id: { in: ids }, agencyId: actor.agencyId },
    select: { id: true, displayName: true },
  });
  const names = new Map(askers.map((asker) => [asker.id, asker.displayName]));
  return open.flatMap((row) => {
    const waiting = awaits(row);
    const requestedById = requesterOf(row);
    return waiting ? [{ ...row, awaits: waiting, requestedById, requestedBy: names.get(requestedById ?? "") ?? "" }] : [];
  });
}

/** Whether somebody else than these two could be the second person today: an administrator or the head, a human being, account on. */
export async function hasSecondPerson(actor: Actor, userId: string, client: Tx = db()): Promise<boolean> {
  const day = dateColumn(today());
  const held = await client.roleAssignment.count({
    where: {
      role: { in: ["ADMINISTRATOR", "AGENCY_HEAD"] },
      validFrom: { lte: day },
      user: { agencyId: actor.agencyId, active: true, personId: { not: null }, id: { notIn: [actor.id, userId] } },
      AND: [
        { OR: [{ validTo: null }, { validTo: { gte: day } }] },
        { OR: [{ needsConfirmation: false }, { confirmedById: { not: null } }] },
      ],
    },
  });
  return held > 0;
}

/** Every administrator of the agency with what the rule of the last one asks. */
export async function listAdministrators(actor: Actor, client: Tx = db()): Promise<AdministratorRow[]> {
  const rows = await client.roleAssignment.findMany({
    where: { role: "ADMINISTRATOR", user: { agencyId: actor.agencyId } },
    select: {
      id: true,
      userId: true,
      validFrom: true,
      validTo: true,
      needsConfirmation: true,
      confirmedById: true,
      user: { select: { active: true } },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    userId: row.userId,
    validFrom: dayFromColumn(row.validFrom),
    validTo: row.validTo ? dayFromColumn(row.validTo) : null,
    confirmed: !row.needsConfirmation || row.confirmedById !== null,
    accountOn: row.user.active,
  }));
}

function asRow({ user, ...row }: Stored, day: Day): RoleRow {
  const facts = {
    ...row,
    agencyId: user.agencyId,
    userName: user.displayName,
    validFrom: dayFromColumn(row.validFrom),
    validTo: row.validTo ? dayFromColumn(row.validTo) : null,
    endRequestedFor: row.endRequestedFor ? dayFromColumn(row.endRequestedFor) : null,
  };
  const standing = roleStanding(facts, day);
  return { ...facts, standing, ended: standing === "ENDED" };
}
