import "server-only";
import type { Actor } from "../core/actor";
import { dateColumn, today } from "../core/clock";
import { notFound } from "../core/errors";
import { id as idField } from "../core/fields";
import { type Paged, paged, pageSize, pageSpan } from "../core/page";
import { db, type Prisma, type Tx } from "../db/client";
import { compareNames } from "../text/vietnamese";
import { factsOf, factsSelect, mayViewNomination, type NominationFacts, nominationsVisibleTo, visibleWhere } from "./policy";
import { snapshotSchema } from "./schema";
import type { NominationState } from "./states";

export type ListFilter = {
  q: string;
  planId: string | null;
  year: number | null;
  state: NominationState | null;
  departmentId: string | null;
  kind: "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL" | null;
  sort: "newest" | "name" | "submitted";
  page: number;
};

const listSelect = {
  id: true,
  year: true,
  state: true,
  version: true,
  departmentId: true,
  createdAt: true,
  submittedAt: true,
  plan: { select: { title: true, documentNumber: true } },
  subject: { select: { name: true, kind: true, caption: true } },
} as const satisfies Prisma.NominationSelect;

export type ListedNomination = Prisma.NominationGetPayload<{ select: typeof listSelect }>;

/** Nominations in the actor's sight that fit the filter, a page of them; the search minds no diacritics. */
export async function listNominations(actor: Actor, filter: ListFilter): Promise<Paged<ListedNomination>> {
  const where: Prisma.NominationWhereInput = { AND: [visibleWhere(nominationsVisibleTo(actor)), await filterWhere(actor, filter)] };
  const total = await db().nomination.count({ where });
  if (filter.sort === "name") return paged(await pageByName(where, filter.page), total, filter.page);
  const order = filter.sort === "submitted" ? { submittedAt: { sort: "desc", nulls: "last" } as const } : { createdAt: "desc" as const };
  const rows = await db().nomination.findMany({ where, orderBy: [order, { id: "desc" }], ...pageSpan(filter.page), select: listSelect });
  return paged(rows, total, filter.page);
}

/** Vietnamese order by given name is not the database's: the names are sorted here, then one page is read. */
async function pageByName(where: Prisma.NominationWhereInput, page: number): Promise<ListedNomination[]> {
  const all = await db().nomination.findMany({ where, select: { id: true, subject: { select: { name: true } } } });
  const sorted = all.sort((a, b) => compareNames(a.subject.name, b.subject.name) || a.id.localeCompare(b.id));
  const ids = sorted.slice((page - 1) * pageSize, page * pageSize).map((row) => row.id);
  const rows = await db().nomination.findMany({ where: { id: { in: ids } }, select: listSelect });
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

async function filterWhere(actor: Actor, filter: ListFilter): Promise<Prisma.NominationWhereInput> {
  const words = filter.q.trim();
  const pattern = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  const found = words
    ? await db().$queryRaw<{ id: string }[]>`
        SELECT id::text FROM "Subject" WHERE "agencyId" = ${actor.agencyId}::uuid AND vi_norm(name) LIKE vi_norm(${pattern})`
    : null;
  return {
    ...(found ? { subjectId: { in: found.map((row) => row.id) } } : {}),
    ...(filter.planId ? { planId: filter.planId } : {}),
    ...(filter.year ? { year: filter.year } : {}),
    ...(filter.state ? { state: filter.state } : {}),
    ...(filter.departmentId ? { departmentId: filter.departmentId } : {}),
    ...(filter.kind ? { subject: { kind: filter.kind } } : {}),
  };
}

export type NominationFacets = {
  years: { value: number; count: number }[];
  states: { value: NominationState; count: number }[];
  departments: { value: string; count: number }[];
};

/** What there is to filter by, counted over everything in sight. */
export async function countNominations(actor: Actor): Promise<NominationFacets> {
  const where = visibleWhere(nominationsVisibleTo(actor));
  const [years, states, departments] = await Promise.all([
    db().nomination.groupBy({ by: ["year"], where, _count: true, orderBy: { year: "desc" } }),
    db().nomination.groupBy({ by: ["state"], where, _count: true }),
    db().nomination.groupBy({ by: ["departmentId"], where, _count: true }),
  ]);
  return {
    years: years.map((row) => ({ value: row.year, count: row._count })),
    states: states.map((row) => ({ value: row.state, count: row._count })),
    departments: departments.map((row) => ({ value: row.departmentId, count: row._count })),
  };
}

export type ChangingNomination = {
  row: { id: string; planId: string; version: number; lockVersion: number; evidenceVersion: number; sendBackReason: string | null };
  facts: NominationFacts;
};

/** Locks the row for a change and reads what the policies ask; out of sight is not found. */
export async function getNominationForChange(tx: Tx, actor: Actor, id: string): Promise<ChangingNomination> {
  await tx.$queryRaw`SELECT id FROM "Nomination" WHERE id = ${id}::uuid AND "agencyId" = ${actor.agencyId}::uuid FOR UPDATE`;
  const row = await tx.nomination.findFirst({
    where: { id, agencyId: actor.agencyId },
    select: {
      ...factsSelect(dateColumn(today())),
      ...{ id: true, planId: true, version: true, lockVersion: true, evidenceVersion: true, sendBackReason: true },
    },
  });
  if (!row) throw notFound();
  const facts = factsOf(row, today());
  if (!mayViewNomination(actor, facts).allowed) throw notFound();
  return { row, facts };
}

/** What the policies ask of one nomination in sight; out of sight is not found. */
export async function getNominationFacts(actor: Actor, id: string): Promise<NominationFacts> {
  if (!idField.safeParse(id).success) throw notFound();
  const row = await db().nomination.findFirst({ where: { id, agencyId: actor.agencyId }, select: factsSelect(dateColumn(today())) });
  const facts = row ? factsOf(row, today()) : null;
  if (!facts || !mayViewNomination(actor, facts).allowed) throw notFound();
  return facts;
}

/** Submitted versions of a nomination in sight, newest first, with who handed them in. */
export async function listVersions(actor: Actor, nominationId: string) {
  await getNominationFacts(actor, nominationId);
  const rows = await db().nominationVersion.findMany({
    where: { nominationId, nomination: { agencyId: actor.agencyId } },
    orderBy: { number: "desc" },
    select: { number: true, snapshot: true, submittedAt: true, submittedById: true },
  });
  const users = await db().user.findMany({
    where: { id: { in: rows.map((row) => row.submittedById) }, agencyId: actor.agencyId },
    select: { id: true, displayName: true },
  });
  const names = new Map(users.map((user) => [user.id, user.displayName]));
  return rows.map(({ snapshot, submittedById, ...row }) => ({
    ...row,
    snapshot: snapshotSchema.parse(snapshot),
    submittedBy: names.get(submittedById) ?? null,
  }));
}

/** A file of a dossier in sight, taken-out ones too because older versions show them; out of sight is not found. */
export async function getNominationFile(actor: Actor, attachmentId: string) {
  if (!idField.safeParse(attachmentId).success) throw notFound();
  const visible = visibleWhere(nominationsVisibleTo(actor));
  const file = await db().attachment.findFirst({
    where: { id: attachmentId, agencyId: actor.agencyId, evidence: { some: { nomination: visible } } },
    select: { key: true, mediaType: true, fileName: true },
  });
  if (!file) throw notFound();
  return file;
}
