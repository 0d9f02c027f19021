import "server-only";
import type { Actor } from "../core/actor";
import { type Day, dateColumn, dayFromColumn, today } from "../core/clock";
import { notFound } from "../core/errors";
import { id as idField } from "../core/fields";
import { authorize } from "../core/verdict";
import { db, type Prisma, type Tx } from "../db/client";
import { compareNames } from "../text/vietnamese";
import { mayKeepCouncil, type SessionScope, sessionsVisibleTo } from "./policy";
import { inCouncilOrder, membersOn, votingMembers } from "./rules";

/** The one place where sight of councils becomes a filter. */
export function councilWhere(scope: SessionScope): Prisma.CouncilWhereInput {
  if ("none" in scope) return { agencyId: scope.agencyId, id: { in: [] } };
  if ("all" in scope) return { agencyId: scope.agencyId };
  return { agencyId: scope.agencyId, members: { some: { personId: scope.personId } } };
}

export const memberColumns = {
  id: true,
  personId: true,
  role: true,
  votes: true,
  validFrom: true,
  validTo: true,
  person: { select: { fullName: true, jobTitle: true } },
} as const satisfies Prisma.CouncilMemberSelect;

type MemberRow = Prisma.CouncilMemberGetPayload<{ select: typeof memberColumns }>;
export type MemberView = ReturnType<typeof asMember>;

/** A member's row as the rules want it, days as calendar days. */
export function asMember(row: MemberRow) {
  const { person, validFrom, validTo, ...rest } = row;
  return {
    ...rest,
    fullName: person.fullName,
    jobTitle: person.jobTitle,
    validFrom: dayFromColumn(validFrom),
    validTo: validTo ? dayFromColumn(validTo) : null,
  };
}

const councilColumns = {
  id: true,
  name: true,
  decisionNumber: true,
  decisionDate: true,
  members: { select: memberColumns },
} as const satisfies Prisma.CouncilSelect;

/** Councils in sight with the number of members in office today. */
export async function listCouncils(actor: Actor, day: Day = today()) {
  const rows = await db().council.findMany({
    where: councilWhere(sessionsVisibleTo(actor)),
    orderBy: [{ decisionDate: "desc" }, { name: "asc" }],
    select: councilColumns,
  });
  return rows.map((row) => asCouncil(row, day));
}

/** One council with all its members, ended terms too. */
export async function getCouncil(actor: Actor, id: string, client: Tx = db()) {
  if (!idField.safeParse(id).success) throw notFound();
  const row = await client.council.findFirst({ where: { AND: [{ id }, councilWhere(sessionsVisibleTo(actor))] }, select: councilColumns });
  if (!row) throw notFound();
  return asCouncil(row, today());
}

export type CouncilView = Awaited<ReturnType<typeof getCouncil>>;

function asCouncil(row: Prisma.CouncilGetPayload<{ select: typeof councilColumns }>, day: Day) {
  const members = inCouncilOrder(row.members.map(asMember), compareNames);
  return {
    id: row.id,
    name: row.name,
    decisionNumber: row.decisionNumber,
    decisionDate: row.decisionDate ? dayFromColumn(row.decisionDate) : null,
    members,
    inOffice: membersOn(members, day).length,
    voting: votingMembers(members, day, true).length,
  };
}

/** Persons of the agency who may be appointed, by given name; for those who keep the council. */
export async function listAppointable(actor: Actor): Promise<{ id: string; fullName: string; jobTitle: string }[]> {
  authorize(mayKeepCouncil(actor));
  const rows = await db().person.findMany({
    where: { agencyId: actor.agencyId, OR: [{ retiredOn: null }, { retiredOn: { gt: dateColumn(today()) } }] },
    select: { id: true, fullName: true, jobTitle: true },
  });
  return rows.sort((one, other) => compareNames(one.fullName, other.fullName));
}
