import "server-only";
import { type Actor, departmentsWith } from "../core/actor";
import { dateColumn, today } from "../core/clock";
import { notFound } from "../core/errors";
import { id as idField } from "../core/fields";
import { paged, pageSpan } from "../core/page";
import { db, type Prisma, type Tx } from "../db/client";
import { offers } from "../plans/rules";
import { procedureSchema } from "../plans/schema";
import { departmentName, departmentNames, likePattern } from "../subjects/rules";
import { compareText } from "../text/vietnamese";
import { type RegistrationScope, registrationsVisibleTo } from "./policy";
import { hasRunningNomination, likelyYear, registrableYears } from "./rules";
import type { RegistrationState } from "./states";

/** The rows of a scope as a condition: the one place where visibility becomes a filter. */
function registrationWhere(scope: RegistrationScope): Prisma.RegistrationWhereInput {
  return scope.all ? { agencyId: scope.agencyId } : { agencyId: scope.agencyId, departmentId: { in: scope.departmentIds } };
}

const columns = {
  id: true,
  agencyId: true,
  planId: true,
  year: true,
  departmentId: true,
  subjectId: true,
  note: true,
  state: true,
  withdrawReason: true,
  registeredById: true,
  registeredAt: true,
  plan: { select: { title: true, documentNumber: true, slug: true } },
  department: { select: departmentNames },
  workField: { select: { name: true } },
  discovery: { select: { id: true, title: true } },
  subject: { select: { id: true, name: true, kind: true, caption: true, external: true, organisation: true, isSample: true } },
  nominations: { select: { id: true, state: true } },
} as const satisfies Prisma.RegistrationSelect;

type Row = Prisma.RegistrationGetPayload<{ select: typeof columns }>;
export type RegistrationView = ReturnType<typeof shown>;

function shown({ department, workField, ...row }: Row) {
  return {
    ...row,
    unit: departmentName(department, today()),
    workField: workField?.name ?? null,
    runningNomination: hasRunningNomination(row.nominations),
  };
}

export type RegistrationFilter = {
  q: string;
  planId: string | null;
  year: number | null;
  departmentId: string | null;
  state: RegistrationState | null;
  page: number;
};

/** One page of the registrations in sight, newest year first. */
export async function listRegistrations(actor: Actor, filter: RegistrationFilter) {
  const where: Prisma.RegistrationWhereInput = {
    AND: [registrationWhere(registrationsVisibleTo(actor)), await narrowed(actor, filter)],
  };
  const [total, rows] = await Promise.all([
    db().registration.count({ where }),
    db().registration.findMany({
      where,
      orderBy: [{ year: "desc" }, { registeredAt: "desc" }, { id: "desc" }],
      ...pageSpan(filter.page),
      select: columns,
    }),
  ]);
  return paged(rows.map(shown), total, filter.page);
}

async function narrowed(actor: Actor, filter: RegistrationFilter): Promise<Prisma.RegistrationWhereInput> {
  const words = filter.q.trim();
  const found = words
    ? await db().$queryRaw<{ id: string }[]>`
        SELECT id::text FROM "Subject"
        WHERE "agencyId" = ${actor.agencyId}::uuid AND vi_norm(name || ' ' || coalesce(organisation, '')) LIKE vi_norm(${likePattern(words)})`
    : null;
  return {
    ...(found ? { subjectId: { in: found.map((row) => row.id) } } : {}),
    ...(filter.planId ? { planId: filter.planId } : {}),
    ...(filter.year ? { year: filter.year } : {}),
    ...(filter.departmentId ? { departmentId: filter.departmentId } : {}),
    ...(filter.state ? { state: filter.state } : {}),
  };
}

/** One registration in sight; out of sight is not found. */
export async function getRegistration(actor: Actor, id: string, tx: Tx = db()): Promise<RegistrationView> {
  if (!idField.safeParse(id).success) throw notFound();
  const row = await tx.registration.findFirst({
    where: { AND: [{ id }, registrationWhere(registrationsVisibleTo(actor))] },
    select: columns,
  });
  if (!row) throw notFound();
  return shown(row);
}

const planColumns = {
  id: true,
  slug: true,
  title: true,
  documentNumber: true,
  startYear: true,
  endYear: true,
  openEnded: true,
  annual: true,
  supersededById: true,
  procedure: true,
  subjectKinds: true,
  allowsOutsiders: true,
  workFields: { orderBy: { position: "asc" }, select: { id: true, name: true } },
} as const satisfies Prisma.PlanSelect;

/** The agency's published plans in force that have a registration step, with the years that may be chosen. */
export async function listRegistrablePlans(actor: Actor) {
  const rows = await db().plan.findMany({
    where: { agencyId: actor.agencyId, publishedAt: { not: null }, supersededById: null },
    orderBy: [{ startYear: "desc" }, { issueDate: "desc" }],
    select: planColumns,
  });
  return rows
    .map((row) => ({ ...row, procedure: procedureSchema.parse(row.procedure) }))
    .filter((row) => offers(row.procedure, "register"))
    .map((row) => ({ ...row, years: registrableYears(row, today()), likelyYear: likelyYear(row, today()) }));
}

/** One published plan of the agency with what a registration needs; miss is not found. */
export async function getRegistrationPlan(actor: Actor, planId: string, tx: Tx = db()) {
  if (!idField.safeParse(planId).success) throw notFound();
  const row = await tx.plan.findFirst({
    where: { id: planId, agencyId: actor.agencyId, publishedAt: { not: null }, supersededById: null },
    select: planColumns,
  });
  if (!row) throw notFound();
  return { ...row, procedure: procedureSchema.parse(row.procedure), years: registrableYears(row, today()) };
}

/** Departments the actor may register for, alive today, by name. */
export async function listRegisteringUnits(actor: Actor) {
  const rows = await db().department.findMany({
    where: {
      agencyId: actor.agencyId,
      id: { in: departmentsWith(actor, "OFFICER", "DEPARTMENT_HEAD") },
      OR: [{ activeTo: null }, { activeTo: { gte: dateColumn(today()) } }],
    },
    select: { id: true, ...departmentNames },
  });
  return rows.map((row) => ({ id: row.id, name: departmentName(row, today()) ?? "" })).sort((a, b) => compareText(a.name, b.name));
}

/** What the list can be filtered by: plans, years and units that occur in sight. */
export async function listRegistrationFacets(actor: Actor) {
  const where = registrationWhere(registrationsVisibleTo(actor));
  const [plans, years, units] = await Promise.all([
    db().plan.findMany({ where: { registrations: { some: where } }, orderBy: { startYear: "desc" }, select: { id: true, title: true } }),
    db().registration.groupBy({ by: ["year"], where, orderBy: { year: "desc" }, _count: { _all: true } }),
    db().department.findMany({ where: { registrations: { some: where } }, select: { id: true, ...departmentNames } }),
  ]);
  return {
    plans,
    years: years.map((row) => ({ year: row.year, count: row._count._all })),
    units: units.map((row) => ({ id: row.id, name: departmentName(row, today()) ?? "" })).sort((a, b) => compareText(a.name, b.name)),
  };
}

/** Holds a registration to the end of the transaction: withdrawing it and beginning its nomination take turns. */
export async function lockRegistration(tx: Tx, actor: Actor, id: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Registration" WHERE id = ${id}::uuid AND "agencyId" = ${actor.agencyId}::uuid FOR UPDATE`;
}
