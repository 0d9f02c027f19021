import "server-only";
import type { Actor } from "../core/actor";
import { dateColumn, today } from "../core/clock";
import { notFound } from "../core/errors";
import { id as idField } from "../core/fields";
import { paged, pageSpan } from "../core/page";
import { db, type Prisma, type Tx } from "../db/client";
import { departmentName, departmentNames, likePattern } from "../subjects/rules";
import { compareText } from "../text/vietnamese";
import { type DiscoveryScope, discoveriesVisibleTo, mayAssignDiscovery, mayRegisterDiscovery } from "./policy";
import { type DiscoveryStage, discoveryStage } from "./rules";

/** The rows of a scope as a condition: the one place where visibility becomes a filter. */
function discoveryWhere(scope: DiscoveryScope): Prisma.DiscoveryWhereInput {
  if (scope.all) return { agencyId: scope.agencyId };
  const own = scope.suggestedById ? [{ suggestedById: scope.suggestedById }] : [];
  return { agencyId: scope.agencyId, OR: [{ departmentId: { in: scope.departmentIds } }, ...own] };
}

const stageWhere: Record<DiscoveryStage, Prisma.DiscoveryWhereInput> = {
  WAITING: { setAsideAt: null, registrations: { none: {} } },
  REGISTERED: { registrations: { some: {} } },
  SET_ASIDE: { setAsideAt: { not: null }, registrations: { none: {} } },
};

const columns = {
  id: true,
  agencyId: true,
  kind: true,
  title: true,
  description: true,
  departmentId: true,
  suggestedById: true,
  suggestedAt: true,
  setAsideAt: true,
  setAsideReason: true,
  subjectId: true,
  department: { select: departmentNames },
  movement: { select: { id: true, name: true } },
  registrations: { orderBy: { year: "desc" }, select: { id: true, year: true, plan: { select: { title: true } } } },
} as const satisfies Prisma.DiscoverySelect;

type Row = Prisma.DiscoveryGetPayload<{ select: typeof columns }>;
export type DiscoveryView = ReturnType<typeof shown>;

function shown({ department, ...row }: Row, suggester: string | null) {
  return {
    ...row,
    unit: departmentName(department, today()),
    suggester,
    stage: discoveryStage({ setAsideAt: row.setAsideAt, registrationCount: row.registrations.length }),
  };
}

export type DiscoveryFilter = { q: string; stage: DiscoveryStage | null; departmentId: string | null; mine: boolean; page: number };

/** One page of the discoveries in sight, newest first, with how many stand at each stage. */
export async function listDiscoveries(actor: Actor, filter: DiscoveryFilter) {
  const seen = { AND: [discoveryWhere(discoveriesVisibleTo(actor)), await narrowed(actor, filter)] };
  const where = filter.stage ? { AND: [seen, stageWhere[filter.stage]] } : seen;
  const [total, rows, waiting, registered, setAside] = await Promise.all([
    db().discovery.count({ where }),
    db().discovery.findMany({ where, orderBy: [{ suggestedAt: "desc" }, { id: "desc" }], ...pageSpan(filter.page), select: columns }),
    db().discovery.count({ where: { AND: [seen, stageWhere.WAITING] } }),
    db().discovery.count({ where: { AND: [seen, stageWhere.REGISTERED] } }),
    db().discovery.count({ where: { AND: [seen, stageWhere.SET_ASIDE] } }),
  ]);
  const names = await suggesterNames(rows, db());
  return {
    ...paged(
      rows.map((row) => shown(row, names.get(row.suggestedById) ?? null)),
      total,
      filter.page,
    ),
    counts: { WAITING: waiting, REGISTERED: registered, SET_ASIDE: setAside } satisfies Record<DiscoveryStage, number>,
  };
}

async function narrowed(actor: Actor, filter: DiscoveryFilter): Promise<Prisma.DiscoveryWhereInput> {
  const words = filter.q.trim();
  const found = words
    ? await db().$queryRaw<{ id: string }[]>`
        SELECT id::text FROM "Discovery"
        WHERE "agencyId" = ${actor.agencyId}::uuid AND vi_norm(title || ' ' || description) LIKE vi_norm(${likePattern(words)})`
    : null;
  return {
    ...(found ? { id: { in: found.map((row) => row.id) } } : {}),
    ...(filter.departmentId ? { departmentId: filter.departmentId } : {}),
    ...(filter.mine ? { suggestedById: actor.id } : {}),
  };
}

/** One discovery in sight; out of sight is not found. */
export async function getDiscovery(actor: Actor, id: string, tx: Tx = db()): Promise<DiscoveryView> {
  if (!idField.safeParse(id).success) throw notFound();
  const row = await tx.discovery.findFirst({ where: { AND: [{ id }, discoveryWhere(discoveriesVisibleTo(actor))] }, select: columns });
  if (!row) throw notFound();
  const names = await suggesterNames([row], tx);
  return shown(row, names.get(row.suggestedById) ?? null);
}

/** How many wait for the actor to take up or to hand on; the office hands on what has no department yet (worklist). */
export async function countWaitingDiscoveries(actor: Actor): Promise<number> {
  const rows = await db().discovery.findMany({
    where: { AND: [discoveryWhere(discoveriesVisibleTo(actor)), stageWhere.WAITING] },
    select: { agencyId: true, departmentId: true, suggestedById: true },
  });
  return rows.filter((row) => {
    const placed = { ...row, stage: "WAITING" as const };
    return row.departmentId === null ? mayAssignDiscovery(actor, placed).allowed : mayRegisterDiscovery(actor, placed).allowed;
  }).length;
}

/** What the form offers: movements of the agency, departments alive today. */
export async function listDiscoveryChoices(actor: Actor) {
  const day = dateColumn(today());
  const [movements, departments] = await Promise.all([
    db().movement.findMany({
      where: { agencyId: actor.agencyId },
      orderBy: [{ startYear: "desc" }, { name: "asc" }],
      select: { id: true, name: true, launchedBy: true, startYear: true, endYear: true },
    }),
    db().department.findMany({
      where: { agencyId: actor.agencyId, OR: [{ activeTo: null }, { activeTo: { gte: day } }] },
      select: { id: true, ...departmentNames },
    }),
  ]);
  return {
    movements,
    departments: departments
      .map((row) => ({ id: row.id, name: departmentName(row, today()) ?? "" }))
      .sort((a, b) => compareText(a.name, b.name)),
  };
}

async function suggesterNames(rows: { suggestedById: string }[], tx: Tx): Promise<Map<string, string>> {
  const users = await tx.user.findMany({
    where: { id: { in: rows.map((row) => row.suggestedById) } },
    select: { id: true, displayName: true },
  });
  return new Map(users.map((user) => [user.id, user.displayName]));
}
