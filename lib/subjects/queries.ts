import "server-only";
import type { Actor } from "../core/actor";
import { today } from "../core/clock";
import { notFound } from "../core/errors";
import { id as idField } from "../core/fields";
import { paged, pageSpan } from "../core/page";
import { authorize } from "../core/verdict";
import { db, type Prisma, type Tx } from "../db/client";
import { isNominated } from "../nominations/states";
import { revocationCourse, stands } from "../recognitions/rules";
import { compareNames, compareText } from "../text/vietnamese";
import { maySearchSubjects, subjectsVisibleTo } from "./policy";
import { departmentName, departmentNames, likenessFrom, likePattern, subjectWhere } from "./rules";
import type { SubjectKindName } from "./schema";

export type SimilarSubject = {
  id: string;
  name: string;
  kind: SubjectKindName;
  caption: string;
  /** Its department, or the organisation of an outsider. */
  unit: string | null;
  nominatedYears: number[];
  recognised: boolean;
};

/**
 * Subjects of the agency whose names are like this one, diacritics aside, best first, at most eight.
 * Shows no more than is needed to know it again; throws forbidden without any role.
 */
export async function findSimilarSubjects(actor: Actor, name: string, kind?: SubjectKindName): Promise<SimilarSubject[]> {
  authorize(maySearchSubjects(actor));
  if (name.trim().length < 2) return [];
  const near = await db().$queryRaw<{ id: string; kind: string }[]>`
    SELECT id::text, kind::text FROM "Subject"
    WHERE "agencyId" = ${actor.agencyId}::uuid
      AND (similarity(vi_norm(name), vi_norm(${name})) >= ${likenessFrom} OR word_similarity(vi_norm(${name}), vi_norm(name)) >= 0.7)
    ORDER BY similarity(vi_norm(name), vi_norm(${name})) DESC, id LIMIT 24`;
  const ids = near
    .filter((row) => !kind || row.kind === kind)
    .slice(0, 8)
    .map((row) => row.id);
  const rows = await db().subject.findMany({ where: { id: { in: ids }, agencyId: actor.agencyId }, select: similarColumns });
  const day = today();
  return rows
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map(({ department, organisation, external, nominations, recognitions, ...row }) => ({
      ...row,
      unit: external ? organisation : departmentName(department, day),
      nominatedYears: yearsOf(nominations.filter((nomination) => isNominated(nomination.state))),
      recognised: stands(recognitions),
    }));
}

const similarColumns = {
  id: true,
  name: true,
  kind: true,
  caption: true,
  external: true,
  organisation: true,
  department: { select: departmentNames },
  nominations: { select: { year: true, state: true } },
  recognitions: { select: { revocation: { select: { confirmedAt: true } } } },
} as const satisfies Prisma.SubjectSelect;

const yearsOf = (rows: { year: number }[]) => [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b);

export type SubjectFilter = { q: string; kind: SubjectKindName | null; departmentId: string | null; sort: "name" | "newest"; page: number };

/** The register: one page of the subjects in sight. */
export async function listSubjects(actor: Actor, filter: SubjectFilter) {
  const where: Prisma.SubjectWhereInput = { AND: [subjectWhere(subjectsVisibleTo(actor)), await narrowed(actor, filter)] };
  const [total, rows] = await Promise.all([
    db().subject.count({ where }),
    db().subject.findMany({
      where,
      orderBy: filter.sort === "newest" ? [{ createdAt: "desc" }, { id: "desc" }] : [{ name: "asc" }, { id: "asc" }],
      ...pageSpan(filter.page),
      select: listColumns,
    }),
  ]);
  const day = today();
  const shown = rows.map(({ department, records, recognitions, _count, ...row }) => ({
    ...row,
    unit: row.external ? row.organisation : departmentName(department, day),
    lastYear: records[0]?.year ?? null,
    records: _count.records,
    recognised: stands(recognitions),
  }));
  return paged(shown, total, filter.page);
}

const listColumns = {
  id: true,
  name: true,
  kind: true,
  caption: true,
  external: true,
  organisation: true,
  isSample: true,
  department: { select: departmentNames },
  records: { where: { voidedAt: null }, orderBy: { year: "desc" }, take: 1, select: { year: true } },
  recognitions: { select: { revocation: { select: { confirmedAt: true } } } },
  _count: { select: { records: { where: { voidedAt: null } } } },
} as const satisfies Prisma.SubjectSelect;

async function narrowed(actor: Actor, filter: SubjectFilter): Promise<Prisma.SubjectWhereInput> {
  const words = filter.q.trim();
  const ids = words
    ? await db().$queryRaw<{ id: string }[]>`
        SELECT id::text FROM "Subject"
        WHERE "agencyId" = ${actor.agencyId}::uuid
          AND (vi_norm(name) LIKE vi_norm(${likePattern(words)}) OR vi_norm(coalesce(organisation, '')) LIKE vi_norm(${likePattern(words)}))`
    : null;
  return {
    ...(ids ? { id: { in: ids.map((row) => row.id) } } : {}),
    ...(filter.kind ? { kind: filter.kind } : {}),
    ...(filter.departmentId ? { departmentId: filter.departmentId } : {}),
  };
}

export type SubjectView = Awaited<ReturnType<typeof getSubject>>;

/** One subject in sight, with its courses; out of sight is not found. */
export async function getSubject(actor: Actor, id: string, tx: Tx = db()) {
  if (!idField.safeParse(id).success) throw notFound();
  const row = await tx.subject.findFirst({ where: { AND: [{ id }, subjectWhere(subjectsVisibleTo(actor))] }, select: subjectColumns });
  if (!row) throw notFound();
  const { department, recognitions, ...rest } = row;
  return {
    ...rest,
    unit: row.external ? row.organisation : departmentName(department, today()),
    departmentIds: [
      ...new Set([row.departmentId, ...row.registrations.map((r) => r.departmentId), ...row.nominations.map((n) => n.departmentId)]),
    ].filter((departmentId): departmentId is string => departmentId !== null),
    recognitions: recognitions.map(({ revocation, ...recognition }) => ({
      ...recognition,
      revoked: revocationCourse(revocation) === "REVOKED",
    })),
  };
}

const subjectColumns = {
  id: true,
  agencyId: true,
  kind: true,
  name: true,
  caption: true,
  departmentId: true,
  external: true,
  organisation: true,
  leaderManager: true,
  isSample: true,
  department: { select: departmentNames },
  members: { select: { id: true, name: true } },
  registrations: {
    orderBy: { year: "desc" },
    select: { id: true, year: true, departmentId: true, state: true, plan: { select: { title: true } } },
  },
  nominations: {
    orderBy: { year: "desc" },
    select: { id: true, year: true, departmentId: true, state: true, plan: { select: { title: true } } },
  },
  recognitions: {
    orderBy: { validFrom: "desc" },
    select: {
      id: true,
      validFrom: true,
      validTo: true,
      decision: { select: { number: true, signedOn: true, year: true } },
      revocation: { select: { confirmedAt: true } },
    },
  },
} as const satisfies Prisma.SubjectSelect;

/** Departments alive today, and the people in them, for the forms that make a subject. */
export async function listSubjectChoices(actor: Actor, departmentIds: string[] | null) {
  const only = departmentIds ? { id: { in: departmentIds } } : {};
  const day = new Date(`${today()}T00:00:00.000Z`);
  const departments = await db().department.findMany({
    where: { agencyId: actor.agencyId, ...only, OR: [{ activeTo: null }, { activeTo: { gte: day } }] },
    select: { id: true, ...departmentNames },
  });
  const persons = await db().person.findMany({
    where: {
      agencyId: actor.agencyId,
      ...(departmentIds ? { departmentId: { in: departmentIds } } : {}),
      OR: [{ retiredOn: null }, { retiredOn: { gt: day } }],
    },
    select: { id: true, fullName: true, jobTitle: true, departmentId: true },
  });
  return {
    departments: departments
      .map((row) => ({ id: row.id, name: departmentName(row, today()) ?? "" }))
      .sort((a, b) => compareText(a.name, b.name)),
    persons: persons.sort((a, b) => compareNames(a.fullName, b.fullName)),
  };
}
