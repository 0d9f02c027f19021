import "server-only";
import type { Actor } from "../core/actor";
import { today } from "../core/clock";
import { notFound } from "../core/errors";
import { id as idField } from "../core/fields";
import { db, type Prisma, type Tx } from "../db/client";
import { nomineePeople, nomineeSubject } from "../nominees/rules";
import { criteriaFor } from "../plans/rules";
import { type AppraisalFacts, appraisalsVisibleTo } from "./policy";
import type { FindingRow } from "./rules";
import type { FindingResult } from "./schema";

/** What the policies ask of a dossier and its appraisals. The dossier as it is read: lib/appraised-dossiers. */
export const factColumns = {
  id: true,
  agencyId: true,
  departmentId: true,
  state: true,
  version: true,
  workFieldId: true,
  subject: { select: nomineeSubject },
  appraisals: {
    orderBy: { version: "asc" },
    select: {
      id: true,
      version: true,
      appraiserId: true,
      sameUnit: true,
      secondAppraiserId: true,
      secondOpinion: true,
      secondAgreedAt: true,
      opinion: true,
      startedAt: true,
      outcome: true,
      closedAt: true,
      findings: { select: { criterionId: true, result: true, reason: true } },
    },
  },
} as const satisfies Prisma.NominationSelect;

type FactRow = Prisma.NominationGetPayload<{ select: typeof factColumns }>;
export type StoredAppraisal = FactRow["appraisals"][number];

const changeColumns = {
  ...factColumns,
  plan: {
    select: {
      criteria: { orderBy: { position: "asc" }, select: { id: true, scope: true, workFieldId: true, subjectKinds: true } },
    },
  },
} as const satisfies Prisma.NominationSelect;

/** What the policies ask about each of these dossiers, by id; only those in sight (worklist). */
export async function listAppraisalFacts(actor: Actor, nominationIds: readonly string[]): Promise<Map<string, AppraisalFacts>> {
  const where = { id: { in: [...nominationIds] }, agencyId: actor.agencyId };
  const [rows, actorDepartmentId] = await Promise.all([db().nomination.findMany({ where, select: factColumns }), departmentOf(actor)]);
  return new Map(rows.filter((row) => isInSight(actor, row)).map((row) => [row.id, factsOf(row, actorDepartmentId)]));
}

/** Locks the dossier for a change; what the policies and rules ask. Out of sight is not found. */
export async function getDossierForChange(tx: Tx, actor: Actor, nominationId: string) {
  const where = whereOf(actor, nominationId);
  await tx.$queryRaw`SELECT id FROM "Nomination" WHERE id = ${nominationId}::uuid AND "agencyId" = ${actor.agencyId}::uuid FOR UPDATE`;
  const row = inSight(actor, await tx.nomination.findFirst({ where, select: changeColumns }));
  const current = row.appraisals.find((appraisal) => appraisal.version === row.version) ?? null;
  const criteria = criteriaFor(row.plan.criteria, { kind: row.subject.kind, workFieldId: row.workFieldId });
  return {
    id: row.id,
    state: row.state,
    version: row.version,
    criteria: criteria.map(({ id }) => ({ id })),
    appraisal: current && { id: current.id, opinion: current.opinion, findings: findingRows(current), refusedById: refusedBy(current) },
    facts: factsOf(row, await departmentOf(actor, tx)),
  };
}

/** Where one dossier of the agency stands; what is no id is not found. */
export function whereOf(actor: Actor, nominationId: string): { id: string; agencyId: string } {
  if (!idField.safeParse(nominationId).success) throw notFound();
  return { id: nominationId, agencyId: actor.agencyId };
}

/** The row, if the actor may know of it; else not found. */
export function inSight<Row extends { departmentId: string }>(actor: Actor, row: Row | null): Row {
  if (row === null || !isInSight(actor, row)) throw notFound();
  return row;
}

function isInSight(actor: Actor, row: { departmentId: string }): boolean {
  const scope = appraisalsVisibleTo(actor);
  return scope.all || scope.departmentIds.includes(row.departmentId);
}

/** The second appraiser whose no stands for these findings. */
const refusedBy = (appraisal: StoredAppraisal) => (appraisal.secondAgreedAt === null ? appraisal.secondAppraiserId : null);

/** The findings of an appraisal as the rules take them. */
export function findingRows(appraisal: StoredAppraisal): FindingRow[] {
  return appraisal.findings.map((finding) => ({ ...finding, result: finding.result as FindingResult }));
}

/** What the policies ask of this row. */
export function factsOf(row: FactRow, actorDepartmentId: string | null): AppraisalFacts {
  const current = row.appraisals.find((appraisal) => appraisal.version === row.version);
  return {
    agencyId: row.agencyId,
    departmentId: row.departmentId,
    state: row.state,
    version: row.version,
    unitIds: [row.departmentId, row.subject.departmentId].filter((id): id is string => id !== null),
    nominee: nomineePeople(row.subject, today()),
    actorDepartmentId,
    appraisal: current
      ? {
          appraiserId: current.appraiserId,
          sameUnit: current.sameUnit,
          secondAgreed: current.secondAgreedAt !== null,
          closed: current.outcome !== null,
        }
      : null,
  };
}

/** The department of the actor's own person. */
export async function departmentOf(actor: Actor, tx: Tx = db()): Promise<string | null> {
  if (actor.personId === null) return null;
  const person = await tx.person.findFirst({ where: { id: actor.personId, agencyId: actor.agencyId }, select: { departmentId: true } });
  return person?.departmentId ?? null;
}
