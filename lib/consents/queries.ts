import "server-only";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { notFound } from "../core/errors";
import { isId } from "../core/fields";
import { db, type Prisma, type Tx } from "../db/client";
import { statesOnTheWay } from "../nominations/states";
import { consentsVisibleTo } from "./policy";
import type { SubjectConsents } from "./rules";
import { consentInForce } from "./rules";
import { consentFields } from "./schema";

/** A subject's consents, those withdrawn too; out of sight: not found. */
export async function getConsents(actor: Actor, subjectId: string, tx: Tx = db()): Promise<SubjectConsents> {
  if (!isId(subjectId)) throw notFound();
  const subject = await tx.subject.findFirst({
    where: { id: subjectId, ...inScope(actor) },
    select: {
      id: true,
      agencyId: true,
      name: true,
      kind: true,
      departmentId: true,
      nominations: { select: { departmentId: true, state: true, consentFields: true } },
      consents: { orderBy: { givenAt: "desc" } },
      exemplar: { select: { articles: { select: { id: true } } } },
    },
  });
  if (!subject) throw notFound();
  const names = await userNames(
    tx,
    actor,
    subject.consents.flatMap((row) => [row.recordedById, row.withdrawnById]),
  );
  const history = subject.consents.map((row) => ({
    id: row.id,
    field: row.field,
    givenAt: row.givenAt,
    basis: row.basis,
    recordedBy: names.get(row.recordedById) ?? "",
    withdrawnAt: row.withdrawnAt,
    withdrawnBy: row.withdrawnById ? (names.get(row.withdrawnById) ?? "") : null,
  }));
  const departments = [subject.departmentId, ...subject.nominations.map((row) => row.departmentId)];
  const promised = new Set(subject.nominations.flatMap((row) => (statesOnTheWay.includes(row.state) ? row.consentFields : [])));
  return {
    agencyId: subject.agencyId,
    departmentIds: [...new Set(departments.filter((id): id is string => id !== null))],
    subjectId: subject.id,
    name: subject.name,
    kind: subject.kind,
    fields: consentFields.map((field) => ({ field, current: consentInForce(history, field, now()), promised: promised.has(field) })),
    history,
    articleId: subject.exemplar?.articles[0]?.id ?? null,
  };
}

function inScope(actor: Actor): Prisma.SubjectWhereInput {
  const scope = consentsVisibleTo(actor);
  if (scope.all) return { agencyId: scope.agencyId };
  const departmentId = { in: scope.departmentIds };
  return { agencyId: scope.agencyId, OR: [{ departmentId }, { nominations: { some: { departmentId } } }] };
}

async function userNames(tx: Tx, actor: Actor, ids: (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id): id is string => id !== null))];
  const users = await tx.user.findMany({
    where: { id: { in: wanted }, agencyId: actor.agencyId },
    select: { id: true, displayName: true },
  });
  return new Map(users.map((user) => [user.id, user.displayName]));
}
