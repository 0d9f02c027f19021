import "server-only";
import { serialText } from "../certificates/rules";
import type { Actor } from "../core/actor";
import { type Day, dayFromColumn } from "../core/clock";
import { notFound } from "../core/errors";
import { isId } from "../core/fields";
import { type Paged, paged, pageSpan } from "../core/page";
import { db, type Prisma } from "../db/client";
import { shownNameOn } from "../departments/rules";
import { recognitionsVisibleTo } from "./policy";
import type { DecisionRow, RecognitionRow } from "./rules";
import { revocationCourse } from "./rules";

const decisionFields = {
  id: true,
  number: true,
  year: true,
  signedOn: true,
  signerName: true,
  signerTitle: true,
  signAuthority: true,
  plan: { select: { title: true, documentNumber: true } },
} satisfies Prisma.RecognitionDecisionSelect;

function decisionScope(actor: Actor): { agencyId: string; recognitions?: Prisma.RecognitionListRelationFilter } {
  const scope = recognitionsVisibleTo(actor);
  if (scope.all) return { agencyId: scope.agencyId };
  return { agencyId: scope.agencyId, recognitions: { some: { nomination: { departmentId: { in: scope.departmentIds } } } } };
}

export type DecisionFilter = { planId: string | null; year: number | null; departmentId: string | null };

/** Decisions of the agency, newest first; a department sees those about its own nominations. */
export async function listDecisions(actor: Actor, page: number, filter?: DecisionFilter): Promise<Paged<DecisionRow>> {
  const where = { AND: [decisionScope(actor), filter ? decisionsOf(filter) : {}] };
  const [total, rows] = await Promise.all([
    db().recognitionDecision.count({ where }),
    db().recognitionDecision.findMany({
      where,
      orderBy: [{ signedOn: "desc" }, { id: "desc" }],
      ...pageSpan(page),
      select: { ...decisionFields, _count: { select: { recognitions: true } } },
    }),
  ]);
  return paged(
    rows.map((row) => toDecision(row, row._count.recognitions)),
    total,
    page,
  );
}

function decisionsOf({ planId, year, departmentId }: DecisionFilter): Prisma.RecognitionDecisionWhereInput {
  return {
    ...(planId ? { planId } : {}),
    ...(year ? { year } : {}),
    ...(departmentId ? { recognitions: { some: { nomination: { departmentId } } } } : {}),
  };
}

/** One decision with its recognitions, as far as the actor sees them; out of sight: not found. */
export async function getDecision(actor: Actor, id: string): Promise<DecisionRow & { recognitions: RecognitionRow[] }> {
  if (!isId(id)) throw notFound();
  const scope = recognitionsVisibleTo(actor);
  const row = await db().recognitionDecision.findFirst({
    where: { id, ...decisionScope(actor) },
    select: {
      ...decisionFields,
      recognitions: {
        where: scope.all ? {} : { nomination: { departmentId: { in: scope.departmentIds } } },
        orderBy: { id: "asc" },
        select: {
          id: true,
          nominationId: true,
          subjectId: true,
          validFrom: true,
          validTo: true,
          revocation: { select: { confirmedAt: true, decisionNumber: true } },
          subject: { select: { name: true, kind: true, caption: true } },
          nomination: {
            select: { department: { select: { names: { select: { name: true, shortName: true, validFrom: true, validTo: true } } } } },
          },
          certificates: {
            orderBy: [{ registerYear: "asc" }, { serial: "asc" }],
            select: { id: true, serial: true, registerYear: true, replacedBy: { select: { id: true } } },
          },
        },
      },
    },
  });
  if (!row) throw notFound();
  const recognitions = row.recognitions.map((item) => ({
    id: item.id,
    nominationId: item.nominationId,
    subjectId: item.subjectId,
    ...item.subject,
    unit: unitName(item.nomination.department.names, dayFromColumn(row.signedOn)),
    validFrom: dayFromColumn(item.validFrom),
    validTo: item.validTo ? dayFromColumn(item.validTo) : null,
    course: revocationCourse(item.revocation),
    revokedBy: item.revocation?.confirmedAt ? item.revocation.decisionNumber : null,
    certificates: item.certificates.map((paper) => ({
      id: paper.id,
      serialText: serialText(paper.serial, paper.registerYear),
      replaced: paper.replacedBy !== null,
    })),
  }));
  return { ...toDecision(row, recognitions.length), recognitions };
}

type DecisionData = Prisma.RecognitionDecisionGetPayload<{ select: typeof decisionFields }>;

function toDecision(row: DecisionData, count: number): DecisionRow {
  return {
    id: row.id,
    number: row.number,
    year: row.year,
    signedOn: dayFromColumn(row.signedOn),
    signer: { name: row.signerName, title: row.signerTitle, authority: row.signAuthority },
    planTitle: row.plan.title,
    count,
  };
}

/** The name a unit had on a day. */
function unitName(names: { name: string; shortName: string; validFrom: Date; validTo: Date | null }[], day: Day): string {
  const dated = names.map((row) => ({
    ...row,
    validFrom: dayFromColumn(row.validFrom),
    validTo: row.validTo ? dayFromColumn(row.validTo) : null,
  }));
  return shownNameOn(dated, day)?.name ?? "";
}
