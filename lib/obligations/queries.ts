import "server-only";
import type { Actor } from "../core/actor";
import { type Day, dateColumn, dayFromColumn, today } from "../core/clock";
import { notFound } from "../core/errors";
import { id as idField } from "../core/fields";
import { db, type Prisma, type Tx } from "../db/client";
import { readDeeds, readReplacedPlans } from "../deeds/queries";
import { askedOf, type Deed, deedsFor, type Replaced, versionsUpTo } from "../deeds/rules";
import { isNominated } from "../nominations/states";
import { registrationMoves } from "../registrations/states";
import { departmentName, departmentNames } from "../subjects/rules";
import { compareText, withoutAccents } from "../text/vietnamese";
import { type ObligationScope, obligationsVisibleTo } from "./policy";
import { carriesOver, judgedYear, standingOf } from "./rules";
import type { Standing } from "./schema";

/** The rows of a scope as a condition: the one place where visibility becomes a filter. */
export function obligationWhere(scope: ObligationScope): Prisma.ObligationWhereInput {
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
  plan: { select: { title: true, documentNumber: true, supersededById: true, supersededBy: { select: { runsFrom: true } } } },
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
  const earlier = await readEarlier(rows, plans, tx);
  return asking.map((each) => ({
    ...shown(each.row, each.asked ? deedsFor(each.asked, deeds) : [], earlier(each.row), today()),
    asks: each.asked?.kind ?? null,
  }));
}

const earlierColumns = {
  ...{ id: true, planId: true, departmentId: true, dueDay: true },
  rule: { select: { kind: true, recurrence: true, text: true } },
  deliveries: columns.deliveries,
  urgings: columns.urgings,
} as const satisfies Prisma.ObligationSelect;
type EarlierRow = Prisma.ObligationGetPayload<{ select: typeof earlierColumns }>;

/** What was given in and urged under the versions that a row's plan replaced: it counts on, as what was done does. */
async function readEarlier(rows: readonly Row[], plans: readonly Replaced[], tx: Tx): Promise<(row: Row) => EarlierRow[]> {
  const versions = new Map(rows.map((row) => [row.planId, versionsUpTo(row.planId, plans).slice(1)]));
  const planId = { in: [...new Set([...versions.values()].flat())] };
  if (planId.in.length === 0) return () => [];
  const told = { OR: [{ deliveries: { some: { undoneAt: null } } }, { urgings: { some: {} } }] };
  const found = await tx.obligation.findMany({ where: { planId, ...told }, select: earlierColumns });
  const rules = await tx.obligationRule.findMany({ where: { planId: { in: [...versions.keys()] } }, select: { planId: true, text: true } });
  const turn = <Turn extends { dueDay: Date }>(row: Turn) => ({ ...row, dueDay: dayFromColumn(row.dueDay) });
  return (row) => {
    const texts = rules.filter((rule) => rule.planId === row.planId).map((rule) => rule.text);
    return found.filter((each) => versions.get(row.planId)?.includes(each.planId) && carriesOver(turn(each), turn(row), texts));
  };
}

/** The days that count for a row, its own and those before: what was in time under the older version's last day stays in time. */
function receivedOf(due: Day, row: Pick<Row, "deliveries">, earlier: readonly EarlierRow[]): { day: Day; counted: Day }[] {
  const own = row.deliveries.map((delivery) => dayFromColumn(delivery.receivedOn)).map((day) => ({ day, counted: day }));
  const before = earlier.flatMap((each) =>
    each.deliveries.map((delivery) => {
      const day = dayFromColumn(delivery.receivedOn);
      return { day, counted: day > due && day <= dayFromColumn(each.dueDay) ? due : day };
    }),
  );
  return [...own, ...before];
}

function shown(row: Row, deeds: readonly Deed[], earlier: readonly EarlierRow[], day: Day) {
  const { department, deliveries: _, urgings, dueDay, plan, ...rest } = row;
  const due = dayFromColumn(dueDay);
  const given = [...receivedOf(due, row, earlier), ...deeds.map((deed) => ({ day: deed.day, counted: deed.day }))];
  const received = given.map((each) => each.day).sort();
  const unitEnds = department?.activeTo ? dayFromColumn(department.activeTo) : null;
  const runsFrom = plan.supersededBy?.runsFrom ?? null;
  const superseded = plan.supersededById !== null && (runsFrom === null || due >= dayFromColumn(runsFrom));
  const standing: Standing = standingOf({ dueDay: due, received: given.map((each) => each.counted), unitEnds, superseded }, day);
  const grades = new Map([...earlier.flatMap((each) => each.urgings), ...urgings].map((each) => [each.level, each.day]));
  return {
    ...rest,
    earlierIds: earlier.map((each) => each.id),
    ...{ dueDay: due, standing, received: received[0] ?? null },
    deeds: deeds.map(({ kind, id, title, day: on }) => ({ kind, id, title, day: on })),
    plan: { title: plan.title, documentNumber: plan.documentNumber },
    unit: departmentName(department, due < day ? due : day),
    judgedYear: judgedYear(row.rule.kind, due),
    urgings: [...grades].map(([level, on]) => ({ level, day: dayFromColumn(on) })).sort((a, b) => a.level - b.level),
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
  /** Last days of a span, both ends included; either may be open. */
  dueFrom?: Day;
  dueUntil?: Day;
};

const allOf = { planId: null, year: null, departmentId: null, standing: null, q: "", page: 1 } as const;

/** Every obligation in sight that fits, the earliest day first. Where one stands is computed, so the list is narrowed here. */
export async function findObligations(actor: Actor, wanted: Partial<ObligationFilter>, tx: Tx = db()): Promise<ObligationView[]> {
  const filter = { ...allOf, ...wanted };
  const rows = await readAll(
    {
      AND: [
        obligationWhere(obligationsVisibleTo(actor)),
        {
          ...(filter.ids ? { id: { in: [...filter.ids] } } : {}),
          ...(filter.planId ? { planId: filter.planId } : {}),
          ...(filter.year ? { year: filter.year } : {}),
          ...(filter.departmentId ? { departmentId: filter.departmentId } : {}),
          dueDay: {
            ...(filter.dueFrom ? { gte: dateColumn(filter.dueFrom) } : {}),
            ...(filter.dueUntil ? { lte: dateColumn(filter.dueUntil) } : {}),
          },
        },
      ],
    },
    tx,
  );
  const words = withoutAccents(filter.q).toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (row: ObligationView) => {
    const text = withoutAccents(`${row.rule.text} ${row.unit ?? ""} ${row.plan.title}`).toLowerCase();
    return (filter.standing === null || row.standing === filter.standing) && words.every((word) => text.includes(word));
  };
  return (await shownAll(actor.agencyId, rows, tx))
    .filter(fits)
    .sort((a, b) => a.dueDay.localeCompare(b.dueDay) || compareText(a.unit ?? "", b.unit ?? ""));
}

/** Rows read at a time: all of them are read, whatever their number, each statement of a size the database takes. */
const portion = 5000;

async function readAll(where: Prisma.ObligationWhereInput, tx: Tx): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const next = await tx.obligation.findMany({
      where,
      orderBy: [{ dueDay: "asc" }, { id: "asc" }],
      ...{ skip: rows.length, take: portion },
      select: columns,
    });
    rows.push(...next);
    if (next.length < portion) return rows;
  }
}

/** One obligation in sight; out of sight is not found. */
export async function getObligation(actor: Actor, id: string, tx: Tx = db()): Promise<ObligationView> {
  if (!idField.safeParse(id).success) throw notFound();
  const row = await tx.obligation.findFirst({ where: { AND: [{ id }, obligationWhere(obligationsVisibleTo(actor))] }, select: columns });
  const [view] = row ? await shownAll(actor.agencyId, [row], tx) : [];
  if (!view) throw notFound();
  return view;
}

/** Everything given in for one obligation and for it under earlier versions, the undone too, the newest first. It is in sight already. */
export async function listDeliveries(obligation: { id: string; earlierIds: readonly string[] }, tx: Tx = db()) {
  const rows = await tx.obligationDelivery.findMany({
    where: { obligationId: { in: [obligation.id, ...obligation.earlierIds] } },
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
