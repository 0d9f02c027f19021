import "server-only";
import type { Actor } from "../core/actor";
import { type Day, dateColumn, dayFromColumn, today } from "../core/clock";
import { notFound } from "../core/errors";
import { id as idField } from "../core/fields";
import { db, type Prisma, type Tx } from "../db/client";
import { isNominated } from "../nominations/states";
import { stands } from "../recognitions/rules";
import { registrationMoves } from "../registrations/states";
import { departmentName, departmentNames } from "../subjects/rules";
import { compareText } from "../text/vietnamese";
import { figuresVisibleTo, mayViewPlan, plansVisibleTo } from "./policy";
import { movesOffered, type PlanMove } from "./rules";
import { type PlanCard, type PlanFigures, type PlanView, procedureSchema } from "./schema";

const cardColumns = {
  id: true,
  slug: true,
  documentNumber: true,
  issueDate: true,
  title: true,
  startYear: true,
  endYear: true,
  openEnded: true,
  annual: true,
  supersededById: true,
  version: true,
  procedure: true,
  obligationRules: { omit: { planId: true, position: true }, orderBy: { position: "asc" } },
  quotaRules: { omit: { planId: true, position: true }, orderBy: { position: "asc" } },
} as const satisfies Prisma.PlanSelect;

/** Plans of the agency that are published, the newest first. */
export async function listPublishedPlans(actor: Actor): Promise<PlanCard[]> {
  const scope = plansVisibleTo(actor);
  if (!scope.any) return [];
  const rows = await db().plan.findMany({
    where: { agencyId: scope.agencyId, publishedAt: { not: null } },
    orderBy: [{ startYear: "desc" }, { issueDate: "desc" }, { id: "asc" }],
    select: cardColumns,
  });
  return rows.map(asCard);
}

/** The steps that the agency's published plans have, ended ones too: what was done under them stays within reach. */
export async function listOfferedMoves(actor: Actor): Promise<ReadonlySet<PlanMove>> {
  const rows = await db().plan.findMany({
    where: { agencyId: plansVisibleTo(actor).agencyId, publishedAt: { not: null } },
    select: { procedure: true },
  });
  return movesOffered(rows.map((row) => procedureSchema.parse(row.procedure)));
}

const viewColumns = {
  ...cardColumns,
  agencyId: true,
  publishedAt: true,
  regime: true,
  documentType: true,
  place: true,
  abstract: true,
  subjectText: true,
  subjectSource: true,
  allowsOutsiders: true,
  upwardRecipients: true,
  fundingText: true,
  fundingSource: true,
  monitoringLead: true,
  monitoringCoordinating: true,
  monitoringSource: true,
  signAuthority: true,
  onBehalfOf: true,
  signerTitle: true,
  signerName: true,
  recipients: true,
  attachmentNames: true,
  sourceNote: true,
  parentPlan: { select: { documentNumber: true, title: true } },
  supersededBy: { select: { id: true, documentNumber: true, title: true } },
  legalBases: { orderBy: { position: "asc" }, omit: { planId: true, position: true } },
  items: { orderBy: { position: "asc" }, omit: { planId: true, position: true } },
  criteria: { orderBy: { position: "asc" }, include: { workField: { select: { name: true } } } },
  tasks: { orderBy: { position: "asc" }, include: { departments: { select: { role: true, name: true } } } },
  ballotRule: true,
  signatures: { orderBy: { position: "asc" }, omit: { planId: true, position: true } },
} as const satisfies Prisma.PlanSelect;

type CardRow = Prisma.PlanGetPayload<{ select: typeof cardColumns }>;
type ViewRow = Prisma.PlanGetPayload<{ select: typeof viewColumns }>;

/** One published plan of the agency with everything it holds; out of sight is not found. */
export async function getPlan(actor: Actor, id: string, tx: Tx = db()): Promise<PlanView> {
  if (!idField.safeParse(id).success) throw notFound();
  const row = await tx.plan.findFirst({ where: { id, agencyId: actor.agencyId }, select: viewColumns });
  if (!row || !mayViewPlan(actor, { agencyId: row.agencyId, published: row.publishedAt !== null }).allowed) throw notFound();
  return asView(row);
}

/** What each unit registered, nominated and had recognised in one year; a unit reads its own row and the totals. */
export async function getPlanFigures(actor: Actor, plan: { id: string }, year: number): Promise<PlanFigures> {
  const where = { agencyId: actor.agencyId, planId: plan.id, year };
  const lastDay = dateColumn(`${year}-12-31`);
  const firstDay = dateColumn(`${year}-01-01`);
  const [units, registrations, nominations] = await Promise.all([
    db().department.findMany({
      where: { agencyId: actor.agencyId },
      select: { id: true, activeFrom: true, activeTo: true, ...departmentNames },
    }),
    db().registration.findMany({
      where: { ...where, state: { in: [...registrationMoves.withdraw.from] } },
      select: { departmentId: true },
    }),
    db().nomination.findMany({
      where,
      select: { departmentId: true, state: true, recognition: { select: { revocation: { select: { confirmedAt: true } } } } },
    }),
  ]);
  const alive = units.filter((unit) => unit.activeFrom <= lastDay && (unit.activeTo === null || unit.activeTo >= firstDay));
  const countIn = (rows: readonly { departmentId: string }[], unitId: string) => rows.filter((row) => row.departmentId === unitId).length;
  const nominated = nominations.filter((row) => isNominated(row.state));
  const recognised = nominations.filter((row) => row.recognition !== null && stands([row.recognition]));
  const rows = alive.map((unit) => ({
    id: unit.id,
    name: departmentName(unit, nameDay(year)) ?? "",
    registered: countIn(registrations, unit.id),
    nominated: countIn(nominated, unit.id),
    recognised: countIn(recognised, unit.id),
  }));
  const scope = figuresVisibleTo(actor);
  return {
    year,
    units: rows.filter((row) => scope.all || scope.departmentIds.includes(row.id)).sort((a, b) => compareText(a.name, b.name)),
    totals: { registered: registrations.length, nominated: nominated.length, recognised: recognised.length },
  };
}

/** Figures of a past year bear the names of its last day. */
function nameDay(year: number): Day {
  const end = `${year}-12-31`;
  return end < today() ? end : today();
}

function asCard({ obligationRules, quotaRules, procedure, issueDate, ...row }: CardRow): PlanCard {
  return {
    ...row,
    issueDate: issueDate ? dayFromColumn(issueDate) : null,
    procedure: procedureSchema.parse(procedure),
    obligations: obligationRules,
    quotas: quotaRules,
  };
}

function asView(row: ViewRow): PlanView {
  const { regime, documentType, place, abstract, subjectText, subjectSource, allowsOutsiders, upwardRecipients } = row;
  const { recipients, attachmentNames, sourceNote, supersededBy, items, signatures } = row;
  return {
    ...asCard(cardOf(row)),
    ...{ regime, documentType, place, abstract, subjectText, subjectSource, allowsOutsiders, upwardRecipients },
    ...{ recipients, attachmentNames, sourceNote, supersededBy, items, signatures },
    funding: row.fundingText ? { text: row.fundingText, source: row.fundingSource } : null,
    monitoring: row.monitoringLead
      ? { lead: row.monitoringLead, coordinating: row.monitoringCoordinating, source: row.monitoringSource }
      : null,
    signer: { authority: row.signAuthority, onBehalfOf: row.onBehalfOf, title: row.signerTitle, name: row.signerName },
    parent: row.parentPlan,
    legalBases: row.legalBases.map(({ date, canonicalNumber: _canonical, ...basis }) => ({
      ...basis,
      date: date ? dayFromColumn(date) : null,
    })),
    criteria: row.criteria.map(({ id, code, scope, workField, subjectKinds, text, negative, condition, source }) => ({
      ...{ id, code, scope, subjectKinds, text, negative, source },
      workField: workField?.name ?? null,
      conditional: condition !== null,
    })),
    tasks: row.tasks.map(({ id, position, title, lead, advisingLeader, timeframe, source, departments }) => ({
      ...{ id, position, title, lead, advisingLeader, timeframe, source },
      advising: departments.filter((department) => department.role === "ADVISING").map((department) => department.name),
      coordinating: departments.filter((department) => department.role === "COORDINATING").map((department) => department.name),
    })),
    ballot: row.ballotRule,
  };
}

function cardOf(row: ViewRow): CardRow {
  const { id, slug, documentNumber, issueDate, title, startYear, endYear, openEnded, annual, supersededById, version } = row;
  const { procedure, obligationRules, quotaRules } = row;
  return {
    id,
    slug,
    documentNumber,
    issueDate,
    title,
    startYear,
    endYear,
    openEnded,
    annual,
    supersededById,
    version,
    procedure,
    obligationRules,
    quotaRules,
  };
}
