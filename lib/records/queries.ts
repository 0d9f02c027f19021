import "server-only";
import type { Actor } from "../core/actor";
import { dayFromColumn } from "../core/clock";
import { notFound } from "../core/errors";
import { id as idField } from "../core/fields";
import { db, type Prisma, type Tx } from "../db/client";
import { type Condition, conditionSchema } from "../plans/schema";
import { standingRecognition } from "../recognitions/rules";
import { subjectsVisibleTo } from "../subjects/policy";
import { subjectWhere } from "../subjects/rules";
import type { Register, RegisterEntry, SubjectKind } from "./rules";

const columns = {
  id: true,
  subjectId: true,
  year: true,
  kind: true,
  code: true,
  label: true,
  influenceScope: true,
  decisionNumber: true,
  decisionDate: true,
  issuer: true,
  source: true,
  enteredAt: true,
  voidedAt: true,
  voidReason: true,
} as const satisfies Prisma.RecordEntrySelect;

type Row = Prisma.RecordEntryGetPayload<{ select: typeof columns }>;
export type RecordView = ReturnType<typeof shown>;

function shown(row: Row) {
  return { ...row, decisionDate: row.decisionDate ? dayFromColumn(row.decisionDate) : null, voided: row.voidedAt !== null };
}

/** Every line of a subject in sight, newest year first, voided ones too. */
export async function listRecords(actor: Actor, subjectId: string): Promise<RecordView[]> {
  if (!idField.safeParse(subjectId).success) throw notFound();
  const rows = await db().recordEntry.findMany({
    where: { subjectId, agencyId: actor.agencyId, subject: subjectWhere(subjectsVisibleTo(actor)) },
    orderBy: [{ year: "desc" }, { kind: "asc" }, { enteredAt: "asc" }],
    select: columns,
  });
  return rows.map(shown);
}

/** One line with the subject it stands under; out of sight is not found. */
export async function getRecord(actor: Actor, id: string, tx: Tx = db()) {
  if (!idField.safeParse(id).success) throw notFound();
  const row = await tx.recordEntry.findFirst({
    where: { id, agencyId: actor.agencyId, subject: subjectWhere(subjectsVisibleTo(actor)) },
    select: { ...columns, subject: { select: { id: true, name: true, departmentId: true } } },
  });
  if (!row) throw notFound();
  const { subject, ...record } = row;
  return { ...shown(record), subject, departmentId: subject.departmentId };
}

/**
 * The register as the rules of lib/records/rules.ts want it. Without a visibility of its own: the caller has shown that the
 * actor may see the subject or a dossier about it; the agency is held here.
 */
export async function getRegister(actor: Actor, subjectId: string, tx: Tx = db()): Promise<Register> {
  const entries = await tx.recordEntry.findMany({
    where: { subjectId, agencyId: actor.agencyId },
    orderBy: [{ year: "asc" }, { enteredAt: "asc" }],
    select: { year: true, kind: true, code: true, label: true, influenceScope: true, voidedAt: true },
  });
  const subject = await tx.subject.findFirst({
    where: { id: subjectId, agencyId: actor.agencyId },
    select: { kind: true, departmentId: true },
  });
  return {
    entries: entries.map(({ voidedAt, ...entry }): RegisterEntry => ({ ...entry, voided: voidedAt !== null })),
    childExemplars: subject?.kind === "COLLECTIVE" && subject.departmentId ? await childExemplars(actor, subject.departmentId, tx) : null,
  };
}

/** Exemplars recognised inside a department, the collective itself aside (R050). */
function childExemplars(actor: Actor, departmentId: string, tx: Tx): Promise<number> {
  return tx.subject.count({
    where: {
      agencyId: actor.agencyId,
      departmentId,
      kind: { not: "COLLECTIVE" },
      recognitions: { some: standingRecognition },
    },
  });
}

export type JudgedCriterion = { id: string; code: string; text: string; condition: Condition };
export type JudgingPlan = { id: string; title: string; startYear: number; annual: boolean; criteria: JudgedCriterion[] };

/** Published plans of the agency whose criteria for this kind of subject carry a condition. */
export async function listJudgingPlans(actor: Actor, kind: SubjectKind): Promise<JudgingPlan[]> {
  const rows = await db().plan.findMany({
    where: { agencyId: actor.agencyId, publishedAt: { not: null }, supersededById: null },
    orderBy: [{ startYear: "desc" }, { issueDate: "desc" }],
    select: {
      id: true,
      title: true,
      startYear: true,
      annual: true,
      criteria: {
        orderBy: { position: "asc" },
        where: { OR: [{ subjectKinds: { isEmpty: true } }, { subjectKinds: { has: kind } }] },
        select: { id: true, code: true, text: true, condition: true },
      },
    },
  });
  return rows
    .map((plan) => ({
      ...plan,
      criteria: plan.criteria
        .filter((criterion) => criterion.condition !== null)
        .map((criterion) => ({ ...criterion, condition: conditionSchema.parse(criterion.condition) })),
    }))
    .filter((plan) => plan.criteria.length > 0);
}
