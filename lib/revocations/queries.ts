import "server-only";
import { approvedState } from "../articles/states";
import type { Actor } from "../core/actor";
import { dateColumn, dayFromColumn, dayOf, today } from "../core/clock";
import { notFound } from "../core/errors";
import { isId } from "../core/fields";
import { db, type Prisma, type Tx } from "../db/client";
import { nomineePeople, nomineeSubject } from "../nominees/rules";
import { recognitionsVisibleTo } from "../recognitions/policy";
import { revocationCourse } from "../recognitions/rules";
import type { Revocable } from "./policy";

const fields = {
  id: true,
  nominationId: true,
  subjectId: true,
  subject: { select: nomineeSubject },
  decision: { select: { id: true, number: true, signedOn: true } },
  agency: { select: { regime: true, symbol: true } },
  exemplar: { select: { articles: { where: { state: approvedState }, select: { id: true } } } },
  revocation: true,
  withdrawnRevocations: { orderBy: { withdrawnAt: "asc" }, select: { ground: true, withdrawnAt: true, reason: true } },
  _count: { select: { certificates: true } },
} satisfies Prisma.RecognitionSelect;

/** A recognition and how far its revocation has come; out of sight: not found. */
export async function getRevocable(actor: Actor, recognitionId: string, tx: Tx = db()): Promise<Revocable> {
  if (!isId(recognitionId)) throw notFound();
  const scope = recognitionsVisibleTo(actor);
  const row = await tx.recognition.findFirst({
    where: {
      id: recognitionId,
      agencyId: scope.agencyId,
      ...(scope.all ? {} : { nomination: { departmentId: { in: scope.departmentIds } } }),
    },
    select: fields,
  });
  if (!row) throw notFound();
  const { revocation } = row;
  const nominee = nomineePeople(row.subject, today());
  const names = await userNames(tx, actor, [revocation?.proposedById, revocation?.confirmedById]);
  return {
    recognitionId: row.id,
    nominationId: row.nominationId,
    subjectId: row.subjectId,
    name: row.subject.name,
    kind: row.subject.kind,
    decision: { id: row.decision.id, number: row.decision.number, signedOn: dayFromColumn(row.decision.signedOn) },
    certificates: row._count.certificates,
    hasStory: row.exemplar.articles.length > 0,
    ...row.agency,
    course: revocationCourse(revocation),
    withdrawn: row.withdrawnRevocations,
    proposedById: revocation?.proposedById ?? null,
    proposedByHead: revocation ? await wasHead(tx, actor, revocation.proposedById, revocation.proposedAt) : false,
    nominee,
    headJudged: await isHeadAmong(tx, actor, nominee.personIds),
    proposal: revocation && {
      groundCode: revocation.groundCode,
      ground: revocation.ground,
      proposedBy: names.get(revocation.proposedById) ?? "",
      proposedAt: revocation.proposedAt,
      decisionNumber: revocation.decisionNumber,
      confirmedBy: revocation.confirmedById ? (names.get(revocation.confirmedById) ?? "") : null,
      confirmedAt: revocation.confirmedAt,
    },
  };
}

/** Recognitions whose revocation waits for the second person. */
export async function listProposedRevocations(actor: Actor): Promise<{ recognitionId: string; name: string; proposedAt: Date }[]> {
  const scope = recognitionsVisibleTo(actor);
  if (!scope.all) return [];
  const rows = await db().revocation.findMany({
    where: { confirmedAt: null, recognition: { agencyId: scope.agencyId } },
    orderBy: { proposedAt: "asc" },
    select: { recognitionId: true, proposedAt: true, recognition: { select: { subject: { select: { name: true } } } } },
  });
  return rows.map((row) => ({ recognitionId: row.recognitionId, proposedAt: row.proposedAt, name: row.recognition.subject.name }));
}

/** Whether the proposer was the head when proposing: then a deputy confirms. */
async function wasHead(tx: Tx, actor: Actor, userId: string, at: Date): Promise<boolean> {
  const day = dateColumn(dayOf(at));
  const held = await tx.roleAssignment.count({
    where: {
      userId,
      user: { agencyId: actor.agencyId },
      role: "AGENCY_HEAD",
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
    },
  });
  return held > 0;
}

async function isHeadAmong(tx: Tx, actor: Actor, personIds: readonly string[]): Promise<boolean> {
  const day = dateColumn(today());
  const user = { agencyId: actor.agencyId, personId: { in: [...personIds] } };
  const held = await tx.roleAssignment.count({
    where: { user, role: "AGENCY_HEAD", validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
  });
  return held > 0;
}

async function userNames(tx: Tx, actor: Actor, ids: (string | null | undefined)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))];
  const users = await tx.user.findMany({
    where: { id: { in: wanted }, agencyId: actor.agencyId },
    select: { id: true, displayName: true },
  });
  return new Map(users.map((user) => [user.id, user.displayName]));
}
