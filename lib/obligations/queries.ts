import "server-only";
import type { Actor } from "../core/actor";
import { type Day, dateColumn, dayFromColumn, today } from "../core/clock";
import { notFound } from "../core/errors";
import { id as idField } from "../core/fields";
import { paged, pageSize } from "../core/page";
import { db, type Prisma, type Tx } from "../db/client";
import { readDeeds, readReplacedPlans } from "../deeds/queries";
import { askedOf, type Deed, deedsFor } from "../deeds/rules";
import { isNominated } from "../nominations/states";
import { registrationMoves } from "../registrations/states";
import { departmentName, departmentNames } from "../subjects/rules";
import { compareText, withoutAccents } from "../text/vietnamese";
import { type ObligationScope, obligationsVisibleTo } from "./policy";
import { judgedYear, standingOf } from "./rules";
import type { Standing } from "./schema";

/** The rows of a scope as a condition: the one place where visibility becomes a filter. */
function obligationWhere(scope: ObligationScope): Prisma.ObligationWhereInput {
  return scope.all ? { agencyId: scope.agencyId } : { agencyId: scope.agencyId, departmentId: { in: scope.departmentIds } };
}

const columns = {
  id: true,
  agencyId: true,
  planId: true,
  ruleId: true,
  departmentId: true,
  year: true,
  dueDay: true,
  plan: { select: { title: true, documentNumber: true, supersededById: true } },
  rule: { select: { kind: true, recurrence: true, lastDay: true, before: true, text: true, source: true, actor: true, recipient: true } },
  department: { select: { activeTo: true, ...departmentNames } },
  deliveries: { where: { undoneAt: null }, select: { receivedOn: true } },
  urgings: { orderBy: { level: "asc" }, select: { level: true, day: true } },
} as const satisfies Prisma.ObligationSelect;

type Row = Prisma.ObligationGetPayload<{ select: typeof columns }>;
/** `asks`: what must be done in the system; null: papers. `deeds`: what of it was done. */
export type ObligationView = Awaited<ReturnType<typeof shownAll>>[number];

/** Where each stands counts what was given in and what was done in the system. */
async function shownAll(agencyId: string, rows: readonly Row[], tx: Tx) {
  const plans = await readReplacedPlans(agencyId, tx);
  const asking = rows.map((row) => ({ row, asked: askedOf({ ...row, dueDay: dayFromColumn(row.dueDay) }, plans) }));
  const asked = asking.flatMap((each) => each.asked ?? []);
  const deeds = asked.length > 0 ? await readDeeds(agencyId, asked, tx) : [];
  return asking.map((each) => ({
    ...shown(each.row, each.asked ? deedsFor(each.asked, deeds) : [], today()),
    asks: each.asked?.kind ?? null,
  }));
}

function shown({ department, deliveries, urgings, dueDay, plan, ...row }: Row, deeds: readonly Deed[], day: Day) {
  const due = dayFromColumn(dueDay);
  const received = [...deliveries.map((delivery) => dayFromColumn(delivery.receivedOn)), ...deeds.map((deed) => deed.day)].sort();
  const unitEnds = department?.activeTo ? dayFromColumn(department.activeTo) : null;
  const standing: Standing = standingOf({ dueDay: due, received, unitEnds, superseded: plan.supersededById !== null }, day);
  return {
    ...row,
    ...{ dueDay: due, standing, received: received[0] ?? null },
    deeds: deeds.map(({ kind, id, title, day: on }) => ({ kind, id, title, day: on })),
    plan: { title: plan.title, documentNumber: plan.documentNumber },
    unit: departmentName(department, due < day ? due : day),
    judgedYear: judgedYear(row.rule.kind, due),
    urgings: urgings.map(({ level, day: on }) => ({ level, day: dayFromColumn(on) })),
  };
}

export type ObligationFilter = {
  planId: string | null;
  year: number | null;
  departmentId: string | null;
  standing: Standing | null;
  q: string;
  page: number;
  /** Only these. */
  ids?: readonly string[];
  /** Last days of a span, both ends included. */
  dueFrom?: Day;
  dueUntil?: Day;
};

const allOf = { planId: null, year: null, departmentId: null, standing: null, q: "", page: 1 } as const;

/** Every obligation in sight that fits, the earliest day first. Where one stands is computed, so the list is narrowed here. */
export async function findObligations(actor: Actor, wanted: Partial<ObligationFilter>, tx: Tx = db()): Promise<ObligationView[]> {
  const filter = { ...allOf, ...wanted };
  const rows = await tx.obligation.findMany({
    where: {
      AND: [
        obligationWhere(obligationsVisibleTo(actor)),
        {
          ...(filter.ids ? { id: { in: [...filter.ids] } } : {}),
          ...(filter.planId ? { planId: filter.planId } : {}),
          ...(filter.year ? { year: filter.year } : {}),
          ...(filter.departmentId ? { departmentId: filter.departmentId } : {}),
          ...(filter.dueFrom && filter.dueUntil ? { dueDay: { gte: dateColumn(filter.dueFrom), lte: dateColumn(filter.dueUntil) } } : {}),
        },
      ],
    },
    orderBy: [{ dueDay: "asc" }, { id: "asc" }],
    take: 5000,
    select: columns,
  });
  const words = withoutAccents(filter.q).toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (row: ObligationView) => {
    const text = withoutAccents(`${row.rule.text} ${row.unit ?? ""} ${row.plan.title}`).toLowerCase();
    return (filter.standing === null || row.standing === filter.standing) && words.every((word) => text.includes(word));
  };
  return (await shownAll(actor.agencyId, rows, tx))
    .filter(fits)
    .sort((a, b) => a.dueDay.localeCompare(b.dueDay) || compareText(a.unit ?? "", b.unit ?? ""));
}

/** One page of them. */
export async function listObligations(actor: Actor, filter: ObligationFilter) {
  const found = await findObligations(actor, filter);
  const from = (filter.page - 1) * pageSize;
  return paged(found.slice(from, from + pageSize), found.length, filter.page);
}

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

/** One obligation in sight; out of sight is not found. */
export async function getObligation(actor: Actor, id: string, tx: Tx = db()): Promise<ObligationView> {
  if (!idField.safeParse(id).success) throw notFound();
  const row = await tx.obligation.findFirst({ where: { AND: [{ id }, obligationWhere(obligationsVisibleTo(actor))] }, select: columns });
  const [view] = row ? await shownAll(actor.agencyId, [row], tx) : [];
  if (!view) throw notFound();
  return view;
}

/** Everything that was given in for one obligation, the undone too, the newest first. `obligation` is in sight already. */
export async function listDeliveries(obligation: { id: string }, tx: Tx = db()) {
  const rows = await tx.obligationDelivery.findMany({
    where: { obligationId: obligation.id },
    orderBy: [{ givenAt: "desc" }, { id: "desc" }],
    select: {
      ...{ id: true, form: true, documentNumber: true, note: true, receivedOn: true, givenAt: true, undoneAt: true, undoneReason: true },
      attachment: { select: { id: true, fileName: true } },
      registration: { select: { id: true, subject: { select: { name: true } } } },
      nomination: { select: { id: true, subject: { select: { name: true } } } },
    },
  });
  return rows.map(({ receivedOn, ...row }) => ({ ...row, receivedOn: dayFromColumn(receivedOn) }));
}

/** One delivery in sight with its obligation; out of sight is not found. */
export async function getDelivery(actor: Actor, id: string, tx: Tx) {
  if (!idField.safeParse(id).success) throw notFound();
  const row = await tx.obligationDelivery.findFirst({
    where: { id, obligation: obligationWhere(obligationsVisibleTo(actor)) },
    select: { id: true, undoneAt: true, obligation: { select: { id: true, departmentId: true, planId: true } } },
  });
  if (!row) throw notFound();
  return row;
}

/** The unit's registrations and dossiers of the plan that an obligation may point at; the agency's for its own obligations. */
export async function listLinkable(
  obligation: { agencyId: string; planId: string; departmentId: string | null; judgedYear: number },
  tx: Tx = db(),
) {
  const where = {
    ...{ agencyId: obligation.agencyId, planId: obligation.planId, year: obligation.judgedYear },
    ...(obligation.departmentId ? { departmentId: obligation.departmentId } : {}),
  };
  const registrations = await tx.registration.findMany({
    where: { ...where, state: { in: [...registrationMoves.withdraw.from] } },
    select: { id: true, subject: { select: { name: true } } },
  });
  const nominations = await tx.nomination.findMany({ where, select: { id: true, state: true, subject: { select: { name: true } } } });
  return {
    registrations: registrations.map((row) => ({ id: row.id, name: row.subject.name })),
    nominations: nominations.filter((row) => isNominated(row.state)).map((row) => ({ id: row.id, name: row.subject.name })),
  };
}

/** A delivered file in sight. */
export async function findDeliveredFile(actor: Actor, attachmentId: string) {
  if (!idField.safeParse(attachmentId).success) return null;
  return db().attachment.findFirst({
    where: { id: attachmentId, agencyId: actor.agencyId, delivery: { obligation: obligationWhere(obligationsVisibleTo(actor)) } },
    select: { key: true, mediaType: true, fileName: true },
  });
}

/** The agency's own days over the country's calendar. */
export async function getCalendarChanges(agencyId: string, tx: Tx = db()): Promise<Map<Day, boolean>> {
  const rows = await tx.calendarDay.findMany({
    where: { agencyId, day: { gte: dateColumn(`${Number(today().slice(0, 4)) - 1}-01-01`) } },
    select: { day: true, working: true },
  });
  return new Map(rows.map((row) => [dayFromColumn(row.day), row.working]));
}
