import "server-only";
import { appraisalsVisibleTo } from "../appraisals/policy";
import { appraisalDue } from "../appraisals/rules";
import type { Actor } from "../core/actor";
import { dayOf, today } from "../core/clock";
import { type Paged, paged, pageSpan } from "../core/page";
import { db, Prisma } from "../db/client";
import { matches } from "../db/search";
import { departmentName, departmentNames } from "../subjects/rules";
import { dossierWhere, type QueueRow, viewWhere } from "./rules";
import { type QueueFilter, type QueueView, queueViews } from "./schema";

const columns = {
  id: true,
  version: true,
  createdAt: true,
  receivedAt: true,
  subject: { select: { name: true, kind: true, caption: true } },
  department: { select: departmentNames },
  plan: { select: { obligationRules: { select: { kind: true, recurrence: true, lastDay: true } } } },
  versions: { orderBy: { number: "asc" }, take: 1, select: { submittedAt: true } },
  appraisals: { select: { version: true, appraiserId: true, sameUnit: true, secondAgreedAt: true, outcome: true } },
} as const satisfies Prisma.NominationSelect;

/** Dossiers in sight that fit the filter, the longest waiting first; the search minds no diacritics. */
export async function listAppraisals(actor: Actor, filter: QueueFilter & { page: number }): Promise<Paged<QueueRow>> {
  const where = { AND: [dossierWhere(appraisalsVisibleTo(actor)), await filterWhere(actor, filter)] };
  const [total, rows] = await Promise.all([
    db().nomination.count({ where }),
    db().nomination.findMany({
      where,
      orderBy: [{ receivedAt: { sort: "asc", nulls: "last" } }, { id: "asc" }],
      ...pageSpan(filter.page),
      select: columns,
    }),
  ]);
  const users = await db().user.findMany({
    where: { id: { in: rows.flatMap((row) => row.appraisals.map((appraisal) => appraisal.appraiserId)) }, agencyId: actor.agencyId },
    select: { id: true, displayName: true },
  });
  const names = new Map(users.map((user) => [user.id, user.displayName]));
  return paged(
    rows.map((row) => listed(row, names)),
    total,
    filter.page,
  );
}

function listed(row: Prisma.NominationGetPayload<{ select: typeof columns }>, names: ReadonlyMap<string, string>): QueueRow {
  const day = today();
  const current = row.appraisals.find((appraisal) => appraisal.version === row.version);
  return {
    id: row.id,
    version: row.version,
    receivedAt: row.receivedAt,
    subject: row.subject,
    unit: departmentName(row.department, day) ?? "",
    due: appraisalDue(row.plan.obligationRules, dayOf(row.versions[0]?.submittedAt ?? row.createdAt)),
    current: current
      ? {
          appraiserId: current.appraiserId,
          appraiser: names.get(current.appraiserId) ?? "",
          outcome: current.outcome,
          needsSecond: current.sameUnit && current.secondAgreedAt === null && current.outcome === null,
        }
      : null,
  };
}

async function filterWhere(actor: Actor, filter: QueueFilter): Promise<Prisma.NominationWhereInput> {
  const found = filter.q
    ? await db().$queryRaw<{ id: string }[]>`
        SELECT id::text FROM "Subject" WHERE "agencyId" = ${actor.agencyId}::uuid AND ${matches(Prisma.sql`name`, filter.q)}`
    : null;
  return {
    AND: viewWhere(filter.xem, actor.id),
    ...(found ? { subjectId: { in: found.map((row) => row.id) } } : {}),
    ...(filter.loai ? { subject: { kind: filter.loai } } : {}),
    ...(filter["don-vi"] ? { departmentId: filter["don-vi"] } : {}),
    ...(filter["ke-hoach"] ? { planId: filter["ke-hoach"] } : {}),
  };
}

/** How many each view holds, and what there is to narrow by, over everything in sight. */
export async function countAppraisals(actor: Actor) {
  const base = dossierWhere(appraisalsVisibleTo(actor));
  const rows = await db().nomination.findMany({
    where: base,
    select: {
      departmentId: true,
      department: { select: departmentNames },
      plan: { select: { id: true, documentNumber: true, title: true } },
    },
    distinct: ["departmentId", "planId"],
  });
  const counts = await Promise.all(queueViews.map((view) => db().nomination.count({ where: { AND: [base, viewWhere(view, actor.id)] } })));
  const views = Object.fromEntries(queueViews.map((view, index) => [view, counts[index] ?? 0])) as Record<QueueView, number>;
  const units = new Map(rows.map((row) => [row.departmentId, departmentName(row.department, today()) ?? ""]));
  const plans = new Map(rows.map((row) => [row.plan.id, row.plan.documentNumber ?? row.plan.title]));
  return { views, units: [...units].map(([id, name]) => ({ id, name })), plans: [...plans].map(([id, name]) => ({ id, name })) };
}
