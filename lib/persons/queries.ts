import "server-only";
import type { Actor } from "../core/actor";
import { type Day, dayFromColumn, today } from "../core/clock";
import { notFound } from "../core/errors";
import { isId } from "../core/fields";
import { type Paged, paged, pageSize, pageSpan } from "../core/page";
import { db, type Prisma } from "../db/client";
import { compareNames, compareText, withoutAccents } from "../text/vietnamese";
import { mayViewPerson, personsVisibleTo } from "./policy";
import { isRetiredOn } from "./rules";

const columns = {
  id: true,
  agencyId: true,
  departmentId: true,
  fullName: true,
  jobTitle: true,
  category: true,
  retiredOn: true,
  user: { select: { id: true, username: true, active: true } },
} satisfies Prisma.PersonSelect;

type Stored = Prisma.PersonGetPayload<{ select: typeof columns }>;
export type PersonRow = Omit<Stored, "retiredOn"> & { retiredOn: Day | null; retired: boolean };

export type PersonSort = "ten" | "chuc-vu";
export type PersonFilter = {
  /** Words of the name or the job, with or without diacritics. */
  q?: string;
  departmentId?: string | null;
  standing?: "working" | "retired" | null;
  sort?: PersonSort;
  down?: boolean;
  page?: number;
};

/** A page of the agency's people, by given name unless sorted otherwise. */
export async function listPersons(actor: Actor, filter: PersonFilter = {}): Promise<Paged<PersonRow>> {
  const page = filter.page ?? 1;
  const found = await findPersons(actor, filter);
  const { skip, take } = pageSpan(page);
  return paged(found.slice(skip, skip + take), found.length, page, pageSize);
}

/** People without an account who have not retired, by given name: for a new account. */
export async function listPersonsWithoutAccount(actor: Actor): Promise<PersonRow[]> {
  return (await findPersons(actor, { standing: "working" })).filter((row) => row.user === null);
}

/** One person, or not found. */
export async function getPerson(actor: Actor, id: string): Promise<PersonRow> {
  if (!isId(id)) throw notFound();
  const row = await db().person.findFirst({ where: { id, agencyId: actor.agencyId }, select: columns });
  if (!row || !mayViewPerson(actor, row).allowed) throw notFound();
  return asRow(row, today());
}

/** How many people the agency has. */
export async function countPersons(actor: Actor): Promise<number> {
  const scope = personsVisibleTo(actor);
  return scope.all ? db().person.count({ where: { agencyId: scope.agencyId } }) : 0;
}

async function findPersons(actor: Actor, filter: PersonFilter): Promise<PersonRow[]> {
  const scope = personsVisibleTo(actor);
  if (!scope.all) return [];
  const where = { agencyId: scope.agencyId, ...(filter.departmentId ? { departmentId: filter.departmentId } : {}) };
  // A whole agency is some hundred people: names are compared and ordered here, in Vietnamese order on every server.
  const rows = (await db().person.findMany({ where, select: columns })).map((row) => asRow(row, today()));
  const words = withoutAccents(filter.q ?? "")
    .split(/\s+/)
    .filter(Boolean);
  const matches = (row: PersonRow) => {
    const text = withoutAccents(`${row.fullName} ${row.jobTitle}`);
    return words.every((word) => text.includes(word));
  };
  const standing = (row: PersonRow) => !filter.standing || row.retired === (filter.standing === "retired");
  const order = (a: PersonRow, b: PersonRow) =>
    (filter.sort === "chuc-vu" ? compareText(a.jobTitle, b.jobTitle) : 0) ||
    compareNames(a.fullName, b.fullName) ||
    a.id.localeCompare(b.id);
  return rows.filter((row) => matches(row) && standing(row)).sort((a, b) => (filter.down ? -1 : 1) * order(a, b));
}

function asRow(row: Stored, day: Day): PersonRow {
  const retiredOn = row.retiredOn ? dayFromColumn(row.retiredOn) : null;
  return { ...row, retiredOn, retired: isRetiredOn({ retiredOn }, day) };
}
