import "server-only";
import type { Actor } from "../core/actor";
import { today } from "../core/clock";
import { type Paged, paged, pageSize } from "../core/page";
import { db, Prisma } from "../db/client";
import { type ObligationScope, obligationsVisibleTo } from "../obligations/policy";
import { findObligations, type ObligationFilter, type ObligationView, obligationWhere } from "../obligations/queries";
import type { Standing } from "../obligations/schema";
import { departmentName, departmentNames, likePattern } from "../subjects/rules";
import { compareText } from "../text/vietnamese";

/** Rows whose standing is computed at a time: what is held in memory, whatever the length of the list. */
const portion = 250;

/**
 * One page of the obligations in sight that fit, the earliest day first, then by unit. The database narrows, orders and pages.
 * Where one stands follows from papers, deeds and older versions together (rules.standingOf), so a list of one standing is counted
 * in portions of what the database leaves.
 */
export async function listObligations(actor: Actor, filter: ObligationFilter): Promise<Paged<ObligationView>> {
  const from = (filter.page - 1) * pageSize;
  const where = conditionsOf(obligationsVisibleTo(actor), filter);
  if (filter.standing === null) {
    const [ids, total] = [await pageOfIds(where, from, pageSize), await countOf(where)];
    return paged(await viewsOf(actor, ids), total, filter.page);
  }
  const page: ObligationView[] = [];
  let total = 0;
  for (let read = 0; ; read += portion) {
    const ids = await pageOfIds(where, read, portion);
    for (const row of (await viewsOf(actor, ids)).filter(({ standing }) => standing === filter.standing)) {
      if (total >= from && page.length < pageSize) page.push(row);
      total += 1;
    }
    if (ids.length < portion) return paged(page, total, filter.page);
  }
}

/** Rows by their ids, in that order. */
async function viewsOf(actor: Actor, ids: readonly string[]): Promise<ObligationView[]> {
  if (ids.length === 0) return [];
  const rows = new Map((await findObligations(actor, { ids })).map((row) => [row.id, row]));
  return ids.flatMap((id) => rows.get(id) ?? []);
}

// The unit's name of the last day, or of today where that is still to come; a unit without a name then has its latest.
const named = Prisma.sql`
  "Obligation" o
  JOIN "ObligationRule" r ON r.id = o."ruleId"
  JOIN "Plan" p ON p.id = o."planId"
  LEFT JOIN "Department" d ON d.id = o."departmentId"
  LEFT JOIN LATERAL (
    SELECT n.name FROM "DepartmentName" n WHERE n."departmentId" = d.id
    ORDER BY (n."validFrom" <= least(o."dueDay", day.now) AND (n."validTo" IS NULL OR least(o."dueDay", day.now) <= n."validTo")) DESC,
      n."validFrom" DESC
    LIMIT 1
  ) unit ON true`;
const since = () => Prisma.sql`(SELECT ${today()}::date AS now) day CROSS JOIN`;

async function pageOfIds(where: Prisma.Sql, skip: number, take: number): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT o.id::text FROM ${since()} ${named} WHERE ${where}
    ORDER BY o."dueDay", coalesce(unit.name, '') COLLATE "vi-x-icu", o.id LIMIT ${take} OFFSET ${skip}`;
  return rows.map(({ id }) => id);
}

async function countOf(where: Prisma.Sql): Promise<number> {
  const [row] = await db().$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM ${since()} ${named} WHERE ${where}`;
  return Number(row?.count ?? 0);
}

function conditionsOf(scope: ObligationScope, filter: ObligationFilter): Prisma.Sql {
  const words = filter.q.split(/\s+/).filter(Boolean).slice(0, 12);
  const text = Prisma.sql`vi_norm(concat_ws(' ', r.text, unit.name, p.title))`;
  return Prisma.join(
    [
      Prisma.sql`o."agencyId" = ${scope.agencyId}::uuid`,
      ...(scope.all ? [] : [Prisma.sql`o."departmentId" = ANY(${scope.departmentIds}::uuid[])`]),
      ...(filter.planId ? [Prisma.sql`o."planId" = ${filter.planId}::uuid`] : []),
      ...(filter.year ? [Prisma.sql`o.year = ${filter.year}`] : []),
      ...(filter.departmentId ? [Prisma.sql`o."departmentId" = ${filter.departmentId}::uuid`] : []),
      ...words.map((word) => Prisma.sql`${text} LIKE vi_norm(${likePattern(word)})`),
      ...(filter.standing ? [mayStand[filter.standing]] : []),
    ],
    " AND ",
  );
}

const nothingGiven = Prisma.sql`NOT EXISTS (SELECT FROM "ObligationDelivery" g WHERE g."obligationId" = o.id AND g."undoneAt" IS NULL)`;
/** What must hold for a standing: it leaves out what cannot have it, and lets nothing go that has it. */
const mayStand: Record<Standing, Prisma.Sql> = {
  OPEN: Prisma.sql`o."dueDay" >= day.now AND ${nothingGiven}`,
  MISSING: Prisma.sql`o."dueDay" < day.now AND ${nothingGiven}`,
  LIFTED: Prisma.sql`(p."supersededById" IS NOT NULL OR d."activeTo" < o."dueDay") AND ${nothingGiven}`,
  ON_TIME: Prisma.sql`true`,
  LATE: Prisma.sql`true`,
};

/** Years and units that occur in sight, of one plan or of all. */
export async function listObligationFacets(actor: Actor, planId: string | null) {
  const where = { AND: [obligationWhere(obligationsVisibleTo(actor)), planId ? { planId } : {}] };
  const [years, units] = await Promise.all([
    db().obligation.groupBy({ by: ["year"], where, orderBy: { year: "desc" } }),
    db().department.findMany({ where: { obligations: { some: where } }, select: { id: true, ...departmentNames } }),
  ]);
  return {
    years: years.map((row) => row.year),
    units: units.map((row) => ({ id: row.id, name: departmentName(row, today()) ?? "" })).sort((a, b) => compareText(a.name, b.name)),
  };
}
