import "server-only";
import { roundMoves } from "../ballots/states";
import type { Actor, RoleName } from "../core/actor";
import { dateColumn, dayOf, now, today } from "../core/clock";
import { notFound } from "../core/errors";
import { isId } from "../core/fields";
import { type Paged, paged, pageSize, pageSpan } from "../core/page";
import { db, type Prisma, type Tx } from "../db/client";
import { hasSecondPerson } from "../roles/queries";
import { guardedRoles } from "../roles/rules";
import { compareNames, withoutAccents } from "../text/vietnamese";
import { mayViewUser, usersVisibleTo } from "./policy";
import { linkRequestStands } from "./rules";

/** Roles in force today; the same rule as the actor's own (lib/auth/session.ts). */
function inForce() {
  const day = dateColumn(today());
  return {
    validFrom: { lte: day },
    AND: [{ OR: [{ validTo: null }, { validTo: { gte: day } }] }, { OR: [{ needsConfirmation: false }, { confirmedById: { not: null } }] }],
  } satisfies Prisma.RoleAssignmentWhereInput;
}

const columns = () =>
  ({
    id: true,
    agencyId: true,
    username: true,
    displayName: true,
    active: true,
    lockedUntil: true,
    createdAt: true,
    person: { select: { id: true, fullName: true, jobTitle: true, departmentId: true } },
    roles: { where: inForce(), select: { role: true, departmentId: true } },
  }) satisfies Prisma.UserSelect;

export type UserRow = Prisma.UserGetPayload<{ select: ReturnType<typeof columns> }>;
export type UserDetails = UserRow & {
  locked: boolean;
  hasPassword: boolean;
  linkUntil: Date | null;
  /** Holds, will hold or is to be given a guarded role; a link for it takes two people, where there is a second one. */
  guarded: boolean;
  secondPerson: boolean;
  /** May vote in a round that is not over. */
  onOpenRoll: boolean;
  /** Who asked for such a link, while the wish stands. */
  linkRequestedById: string | null;
};

export type UserSort = "ten" | "dang-nhap";
export type UserFilter = {
  /** Words of the name or the sign-in name, with or without diacritics. */
  q?: string;
  role?: RoleName | null;
  standing?: "on" | "off" | null;
  sort?: UserSort;
  down?: boolean;
  page?: number;
};

/** A page of the agency's accounts with the roles in force, by given name unless sorted otherwise. */
export async function listUsers(actor: Actor, filter: UserFilter = {}): Promise<Paged<UserRow>> {
  const page = filter.page ?? 1;
  const scope = usersVisibleTo(actor);
  if (!scope.all) return paged([], 0, page);
  const where = {
    agencyId: scope.agencyId,
    ...(filter.standing ? { active: filter.standing === "on" } : {}),
    ...(filter.role ? { roles: { some: { role: filter.role, ...inForce() } } } : {}),
  };
  const rows = await db().user.findMany({ where, select: columns() });
  const words = withoutAccents(filter.q ?? "")
    .split(/\s+/)
    .filter(Boolean);
  const found = rows.filter((row) => {
    const text = withoutAccents(`${row.displayName} ${row.username}`);
    return words.every((word) => text.includes(word));
  });
  const order = (a: UserRow, b: UserRow) =>
    (filter.sort === "dang-nhap" ? a.username.localeCompare(b.username) : compareNames(a.displayName, b.displayName)) ||
    a.id.localeCompare(b.id);
  found.sort((a, b) => (filter.down ? -1 : 1) * order(a, b));
  const { skip, take } = pageSpan(page);
  return paged(found.slice(skip, skip + take), found.length, page, pageSize);
}

/** One account, or not found. Says whether a password is set, never the password's hash. */
export async function getUser(actor: Actor, id: string, client: Tx = db()): Promise<UserDetails> {
  if (!isId(id)) throw notFound();
  const row = await client.user.findFirst({ where: { id, agencyId: actor.agencyId }, select: columns() });
  if (!row || !mayViewUser(actor, row).allowed) throw notFound();
  const [withPassword, link, wish, guarded, secondPerson, rolls] = await Promise.all([
    client.user.count({ where: { id, passwordHash: { not: null } } }),
    client.oneTimeLink.findFirst({
      where: { userId: id, usedAt: null, expiresAt: { gt: now() } },
      orderBy: { expiresAt: "desc" },
      select: { expiresAt: true },
    }),
    client.user.findFirst({ where: { id }, select: { linkRequestedById: true, linkRequestedAt: true } }),
    client.roleAssignment.count({
      where: { userId: id, role: { in: [...guardedRoles] }, OR: [{ validTo: null }, { validTo: { gte: dateColumn(today()) } }] },
    }),
    hasSecondPerson(actor, id, client),
    client.roundMember.count({
      where: {
        member: { person: { user: { id } } },
        round: { state: { notIn: [...roundMoves.record.from, roundMoves.count.to, roundMoves.void.to] } },
      },
    }),
  ]);
  const wished = wish?.linkRequestedAt && linkRequestStands(dayOf(wish.linkRequestedAt), today());
  const locked = row.lockedUntil !== null && row.lockedUntil > now();
  return {
    ...row,
    locked,
    hasPassword: withPassword > 0,
    linkUntil: link?.expiresAt ?? null,
    guarded: guarded > 0,
    secondPerson,
    onOpenRoll: rolls > 0,
    linkRequestedById: wished ? wish.linkRequestedById : null,
  };
}

/** How many accounts are on and off. */
export async function countUsers(actor: Actor): Promise<{ on: number; off: number }> {
  const scope = usersVisibleTo(actor);
  if (!scope.all) return { on: 0, off: 0 };
  const [on, off] = await Promise.all([true, false].map((active) => db().user.count({ where: { agencyId: scope.agencyId, active } })));
  return { on: on ?? 0, off: off ?? 0 };
}
