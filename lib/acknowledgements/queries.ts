import "server-only";
import type { Actor } from "../core/actor";
import { dateColumn, today } from "../core/clock";
import { DomainError, notFound } from "../core/errors";
import { isId } from "../core/fields";
import { db, type Prisma, type Tx } from "../db/client";
import { mayViewPlan, plansVisibleTo } from "../plans/policy";
import { planYears } from "../plans/rules";
import { departmentName, departmentNames } from "../subjects/rules";
import { compareNames, compareText } from "../text/vietnamese";
import { mayAcknowledge, maySeeShares, type ReadablePlan, sharesVisibleTo } from "./policy";
import { sharesOf, totalOf } from "./rules";
import type { NamedShare, PlanShares } from "./schema";

const columns = (userId: string) =>
  ({
    id: true,
    agencyId: true,
    title: true,
    documentNumber: true,
    publishedAt: true,
    supersededById: true,
    startYear: true,
    endYear: true,
    openEnded: true,
    annual: true,
    acknowledgements: { where: { userId }, select: { acknowledgedAt: true } },
  }) as const satisfies Prisma.PlanSelect;

type Row = Prisma.PlanGetPayload<{ select: ReturnType<typeof columns> }>;

function readable(row: Row): ReadablePlan {
  const { agencyId, publishedAt, supersededById, acknowledgements } = row;
  return { agencyId, published: publishedAt !== null, superseded: supersededById !== null, acknowledged: acknowledgements.length > 0 };
}

/** Whether and when the actor has confirmed, with what the policy asks; out of sight is not found. */
export async function getReading(actor: Actor, planId: string, tx: Tx = db()) {
  if (!isId(planId)) throw notFound();
  const row = await tx.plan.findFirst({ where: { id: planId, agencyId: actor.agencyId }, select: columns(actor.id) });
  if (!row || !mayViewPlan(actor, readable(row)).allowed) throw notFound();
  return { planId: row.id, facts: readable(row), acknowledgedAt: row.acknowledgements[0]?.acknowledgedAt ?? null };
}

/** Plans in force that the actor has still to read. */
export async function listUnread(actor: Actor): Promise<{ id: string; title: string; documentNumber: string | null }[]> {
  if (!plansVisibleTo(actor).any) return [];
  const rows = await db().plan.findMany({
    where: { agencyId: actor.agencyId, publishedAt: { not: null }, supersededById: null },
    orderBy: { publishedAt: "asc" },
    select: columns(actor.id),
  });
  const year = Number(today().slice(0, 4));
  return rows.filter((row) => planYears(row, year).includes(year) && mayAcknowledge(actor, readable(row)).allowed);
}

/** How far a plan is known, unit by unit, as far as the actor reads; out of sight is not found. Errors: forbidden. */
export async function getShares(actor: Actor, planId: string, tx: Tx = db()): Promise<PlanShares> {
  if (!isId(planId)) throw notFound();
  const plan = await tx.plan.findFirst({ where: { id: planId, agencyId: actor.agencyId }, select: columns(actor.id) });
  if (!plan || plan.publishedAt === null) throw notFound();
  const verdict = maySeeShares(actor, readable(plan));
  if (!verdict.allowed) throw new DomainError(verdict.reason === "common.notFound" ? "not-found" : "forbidden", verdict.reason);
  const scope = sharesVisibleTo(actor);
  const members = (await listMembers(actor.agencyId, planId, tx)).filter(
    (member) => scope.all || (member.departmentId !== null && scope.departmentIds.includes(member.departmentId)),
  );
  const units = await tx.department.findMany({ where: { agencyId: actor.agencyId }, select: { id: true, ...departmentNames } });
  const shares = sharesOf(members);
  const named = shares.map((share): NamedShare => {
    const unit = units.find((each) => each.id === share.departmentId);
    const waiting = members.filter((each) => each.departmentId === share.departmentId && each.hasAccount && !each.acknowledged);
    return { ...share, name: unit ? departmentName(unit, today()) : null, waiting: waiting.map((each) => each.name).sort(compareNames) };
  });
  const { id, title, documentNumber } = plan;
  return {
    plan: { id, title, documentNumber },
    units: named.sort((a, b) => (a.name === null ? 1 : b.name === null ? -1 : compareText(a.name, b.name))),
    total: totalOf(shares),
  };
}

/**
 * The staff: people not retired, and accounts in use that belong to nobody's record, with a role of today other than inspector.
 * Who has confirmed stands in the unit of that day.
 */
async function listMembers(agencyId: string, planId: string, tx: Tx) {
  const day = dateColumn(today());
  const inForce = { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] };
  const account = {
    active: true,
    roles: { where: { ...inForce, role: { not: "INSPECTOR" } }, select: { departmentId: true } },
    acknowledgements: { where: { planId }, select: { departmentId: true } },
  } as const;
  const [persons, users] = await Promise.all([
    tx.person.findMany({
      where: { agencyId, OR: [{ retiredOn: null }, { retiredOn: { gt: day } }] },
      select: { fullName: true, departmentId: true, user: { select: account } },
    }),
    tx.user.findMany({ where: { agencyId, personId: null, active: true }, select: { displayName: true, ...account } }),
  ]);
  const member = (name: string, departmentId: string | null, user: (typeof persons)[number]["user"]) => ({
    name,
    departmentId: user?.acknowledgements[0]?.departmentId ?? departmentId,
    hasAccount: user?.active === true && user.roles.length > 0,
    acknowledged: (user?.acknowledgements.length ?? 0) > 0,
  });
  return [
    ...persons.map((person) => member(person.fullName, person.departmentId, person.user)),
    ...users
      .filter((user) => user.roles.length > 0)
      .map((user) => member(user.displayName, user.roles.find((role) => role.departmentId)?.departmentId ?? null, user)),
  ];
}
