import "server-only";
import type { Actor } from "../core/actor";
import { dateColumn, dayFromColumn, today } from "../core/clock";
import { notFound } from "../core/errors";
import { id as idField } from "../core/fields";
import { authorize } from "../core/verdict";
import { db, type Prisma, type Tx } from "../db/client";
import { factsOf, factsSelect, mayNominateSomewhere, mayViewNomination, nominatingDepartments } from "../nominations/policy";
import { isNominated, isWithdrawn } from "../nominations/states";
import { planYears } from "../plans/rules";
import { procedureSchema } from "../plans/schema";
import { stands } from "../recognitions/rules";
import { registrationMoves } from "../registrations/states";
import { departmentName, departmentNames } from "../subjects/rules";
import { compareNames, compareText } from "../text/vietnamese";
import { writtenColumns } from "./rules";

const attachmentSelect = { id: true, fileName: true, mediaType: true, size: true, sha256: true } as const;

const dossierSelect = {
  id: true,
  year: true,
  version: true,
  lockVersion: true,
  evidenceVersion: true,
  registrationId: true,
  workFieldId: true,
  movementId: true,
  ...writtenColumns,
  sendBackReason: true,
  withdrawReason: true,
  createdById: true,
  createdAt: true,
  submittedAt: true,
  approvedById: true,
  receivedAt: true,
  evidence: {
    where: { removedAt: null },
    orderBy: [{ addedAt: "asc" }, { id: "asc" }],
    select: { id: true, criterionId: true, text: true, page: true, attachment: { select: attachmentSelect } },
  },
  achievements: { orderBy: [{ year: "desc" }, { id: "asc" }], select: { year: true, text: true } },
  plan: {
    select: {
      id: true,
      slug: true,
      title: true,
      documentNumber: true,
      procedure: true,
      obligationRules: {
        orderBy: { position: "asc" },
        select: { kind: true, actor: true, recipient: true, recurrence: true, lastDay: true, text: true },
      },
      workFields: { orderBy: { position: "asc" }, select: { id: true, name: true } },
      criteria: {
        orderBy: { position: "asc" },
        select: { id: true, code: true, scope: true, workFieldId: true, subjectKinds: true, text: true, negative: true },
      },
    },
  },
  appraisals: {
    where: { closedAt: { not: null } },
    orderBy: { version: "desc" },
    take: 1,
    select: {
      version: true,
      outcome: true,
      opinion: true,
      closedAt: true,
      findings: {
        // A question is the office's own: neither the unit nor the council reads it.
        where: { result: { not: "ASK" } },
        select: { criterionId: true, result: true, reason: true },
      },
    },
  },
} as const satisfies Prisma.NominationSelect;

const subjectSelect = {
  ...{ id: true, kind: true, name: true, caption: true, external: true, organisation: true, personId: true },
  members: { select: { name: true, personId: true }, orderBy: { name: "asc" } },
} as const satisfies Prisma.SubjectSelect;

export type DossierView = Awaited<ReturnType<typeof getDossier>>;

/** The whole dossier of a nomination in sight, for reading, writing and submission; out of sight is not found. */
export async function getDossier(actor: Actor, id: string, tx: Tx = db()) {
  if (!idField.safeParse(id).success) throw notFound();
  const facts = factsSelect(dateColumn(today()));
  const row = await tx.nomination.findFirst({
    where: { id, agencyId: actor.agencyId },
    select: {
      ...dossierSelect,
      ...facts,
      subject: { select: { ...facts.subject.select, ...subjectSelect } },
      department: { select: { id: true, ...departmentNames, ...facts.department.select } },
    },
  });
  if (!row) throw notFound();
  const read = factsOf(row, today());
  if (!mayViewNomination(actor, read).allowed) throw notFound();
  const { plan, department, deliberatedOn, appraisals, workField, movement, ...rest } = row;
  return {
    ...rest,
    facts: read,
    department: { id: department.id, name: departmentName(department, today()) ?? "" },
    plan: { ...plan, procedure: procedureSchema.parse(plan.procedure) },
    workField: workField?.name ?? null,
    movement: movement?.name ?? null,
    deliberation: {
      on: deliberatedOn ? dayFromColumn(deliberatedOn) : null,
      chair: row.deliberationChair,
      total: row.deliberationTotal,
      present: row.deliberationPresent,
      agree: row.deliberationAgree,
      note: row.deliberationNote,
    },
    allCriteria: plan.criteria,
    workFieldCount: plan.workFields.length,
    appraisal: appraisals[0] ?? null,
  };
}

/** The course of a nomination in sight: its events, oldest first, with the doer's name of today. */
export async function listCourse(actor: Actor, dossier: Pick<DossierView, "id">) {
  const events = await db().auditEvent.findMany({
    where: { agencyId: actor.agencyId, subjectType: "Nomination", subjectId: dossier.id, kind: { not: "nomination.saved" } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { id: true, at: true, actorId: true, kind: true },
  });
  const ids = events.flatMap((event) => (event.actorId ? [event.actorId] : []));
  const users = await db().user.findMany({ where: { id: { in: ids }, agencyId: actor.agencyId }, select: { id: true, displayName: true } });
  const names = new Map(users.map((user) => [user.id, user.displayName]));
  return events.map(({ actorId, ...event }) => ({ ...event, by: actorId ? (names.get(actorId) ?? null) : null }));
}

/** When and by whom the draft was saved last; null before the first time. */
export async function findLastSave(actor: Actor, dossier: Pick<DossierView, "id">): Promise<{ at: Date; by: string | null } | null> {
  const event = await db().auditEvent.findFirst({
    where: { agencyId: actor.agencyId, subjectType: "Nomination", subjectId: dossier.id, kind: "nomination.saved" },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { at: true, actorId: true },
  });
  if (!event) return null;
  const user = await db().user.findFirst({
    where: { id: event.actorId ?? dossier.id, agencyId: actor.agencyId },
    select: { displayName: true },
  });
  return { at: event.at, by: user?.displayName ?? null };
}

/** Movements of the agency a nominee may have arisen in, newest first. */
export function listMovements(actor: Actor): Promise<{ id: string; name: string }[]> {
  return db().movement.findMany({
    where: { agencyId: actor.agencyId },
    orderBy: [{ startYear: "desc" }, { name: "asc" }],
    select: { id: true, name: true },
  });
}

export type StartPlace = { planId: string | null; year: number | null; departmentId: string | null };

/** Plans of the agency with their years, and the departments the actor may nominate for; forbidden where there is none. */
export async function getStartPlaces(actor: Actor) {
  authorize(mayNominateSomewhere(actor));
  const day = dateColumn(today());
  const thisYear = Number(today().slice(0, 4));
  const [plans, departments] = await Promise.all([
    db().plan.findMany({
      where: { agencyId: actor.agencyId, publishedAt: { not: null }, supersededById: null },
      orderBy: [{ startYear: "desc" }, { id: "asc" }],
      select: {
        ...{ id: true, title: true, documentNumber: true, startYear: true, endYear: true, openEnded: true },
        ...{ annual: true, supersededById: true },
        ...{ procedure: true, subjectKinds: true, allowsOutsiders: true },
        quotaRules: { orderBy: { position: "asc" }, select: { id: true, minimum: true, text: true } },
      },
    }),
    db().department.findMany({
      where: {
        id: { in: nominatingDepartments(actor) },
        agencyId: actor.agencyId,
        OR: [{ activeTo: null }, { activeTo: { gte: day } }],
      },
      select: { id: true, ...departmentNames },
    }),
  ]);
  return {
    plans: plans
      .map((plan) => ({ ...plan, procedure: procedureSchema.parse(plan.procedure), years: planYears(plan, thisYear).reverse() }))
      .filter((plan) => plan.years.length > 0),
    departments: departments
      .map((row) => ({ id: row.id, name: departmentName(row, today()) ?? "" }))
      .sort((a, b) => compareText(a.name, b.name)),
  };
}

const startSubject = {
  ...{ id: true, name: true, kind: true, caption: true, personId: true, external: true, organisation: true, departmentId: true },
  nominations: { select: { id: true, planId: true, year: true, state: true, departmentId: true } },
  recognitions: { select: { revocation: { select: { confirmedAt: true } } } },
} as const satisfies Prisma.SubjectSelect;

type StartRow = Prisma.SubjectGetPayload<{ select: typeof startSubject }>;

/** Whom the department can nominate under the plan in the year: its registrations, or its people and known subjects. */
export async function getStartChoices(actor: Actor, place: { planId: string; year: number; departmentId: string }) {
  const { planId, year, departmentId } = place;
  const day = dateColumn(today());
  const scope = { agencyId: actor.agencyId, departmentId };
  const [registrations, subjects, persons, counted] = await Promise.all([
    db().registration.findMany({
      where: { ...scope, planId, year, state: { in: [...registrationMoves.withdraw.from] } },
      orderBy: { registeredAt: "asc" },
      select: { id: true, note: true, subject: { select: startSubject } },
    }),
    db().subject.findMany({ where: scope, select: startSubject }),
    db().person.findMany({
      where: { ...scope, OR: [{ retiredOn: null }, { retiredOn: { gt: day } }] },
      select: { id: true, fullName: true, jobTitle: true },
    }),
    // Those from outside are not the unit's quota (lib/quotas/queries.ts).
    db().nomination.findMany({
      where: { ...scope, planId, year, subject: { external: false } },
      select: { state: true, subject: { select: { kind: true } } },
    }),
  ]);
  const known = subjects.map((row) => startCandidate(row, place)).sort((a, b) => compareNames(a.name, b.name));
  const withSubject = new Set(subjects.map((row) => row.personId));
  return {
    registrations: registrations.map((row) => ({ ...startCandidate(row.subject, place), registrationId: row.id })),
    subjects: known,
    persons: persons.filter((row) => !withSubject.has(row.id)).sort((a, b) => compareNames(a.fullName, b.fullName)),
    nominatedKinds: counted.filter((row) => isNominated(row.state)).map((row) => row.subject.kind),
  };
}

/** A subject with its earlier nominations, and the dossier of this plan and year when one stands already. */
function startCandidate(row: StartRow, place: { planId: string; year: number }) {
  const { nominations, recognitions, ...subject } = row;
  const standing = nominations.filter((nomination) => !isWithdrawn(nomination.state));
  const now = standing.find((nomination) => nomination.planId === place.planId && nomination.year === place.year);
  const years = nominations.filter((nomination) => isNominated(nomination.state)).map((nomination) => nomination.year);
  return {
    ...subject,
    existingId: now?.id ?? null,
    years: [...new Set(years)].sort((a, b) => a - b),
    recognised: stands(recognitions),
  };
}
