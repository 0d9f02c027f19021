import "server-only";
import type { Actor } from "../core/actor";
import { type Day, dateColumn, dayFromColumn, today } from "../core/clock";
import { notFound } from "../core/errors";
import { isId } from "../core/fields";
import { db, type Prisma, type Tx } from "../db/client";
import { compareText } from "../text/vietnamese";
import { departmentsVisibleTo, mayViewDepartment } from "./policy";
import { type DatedName, inOrder, isActiveOn, type Standing, shownNameOn, standingOn } from "./rules";

export type DepartmentRow = {
  id: string;
  agencyId: string;
  slug: string;
  kind: "DEPARTMENT" | "UNIT";
  isOffice: boolean;
  /** Name of the day asked for. */
  name: string;
  shortName: string;
  about: string;
  activeFrom: Day;
  activeTo: Day | null;
  mergedIntoId: string | null;
  /** Whether it exists on the day asked for. */
  active: boolean;
  standing: Standing;
  names: DatedName[];
};

const columns = {
  id: true,
  agencyId: true,
  slug: true,
  kind: true,
  isOffice: true,
  about: true,
  activeFrom: true,
  activeTo: true,
  mergedIntoId: true,
  names: { select: { name: true, shortName: true, validFrom: true, validTo: true } },
} satisfies Prisma.DepartmentSelect;

type Stored = Prisma.DepartmentGetPayload<{ select: typeof columns }>;

/** Every unit of the agency, also ended ones, the office first, then by name; with the names of `day`. */
export async function listDepartments(actor: Actor, day: Day = today(), client: Tx = db()): Promise<DepartmentRow[]> {
  const scope = departmentsVisibleTo(actor);
  if (!scope.all) return [];
  const rows = await client.department.findMany({ where: { agencyId: scope.agencyId }, select: columns });
  return rows
    .map((row) => asRow(row, day))
    .sort((a, b) => Number(b.isOffice) - Number(a.isOffice) || a.kind.localeCompare(b.kind) || compareText(a.name, b.name));
}

/** Units that exist on the day: for lists to choose from. */
export async function listActiveDepartments(actor: Actor, day: Day = today()): Promise<DepartmentRow[]> {
  return (await listDepartments(actor, day)).filter((row) => row.active);
}

/** Id → name on the day, ended units too. */
export async function listDepartmentNames(actor: Actor, day: Day = today()): Promise<Map<string, string>> {
  return new Map((await listDepartments(actor, day)).map((row) => [row.id, row.name]));
}

/** One unit with all its names, or not found. */
export async function getDepartment(actor: Actor, id: string, client: Tx = db()): Promise<DepartmentRow> {
  if (!isId(id)) throw notFound();
  const row = await client.department.findFirst({ where: { id, agencyId: actor.agencyId }, select: columns });
  if (!row || !mayViewDepartment(actor, row).allowed) throw notFound();
  return asRow(row, today());
}

/** What hangs on a unit: people in it, roles in force or to come, units merged or to be merged into it. */
export async function getDepartmentTies(actor: Actor, id: string): Promise<{ persons: number; roles: number; absorbed: DepartmentRow[] }> {
  const department = await getDepartment(actor, id);
  const open = { OR: [{ validTo: null }, { validTo: { gte: dateColumn(today()) } }] };
  const [persons, roles, all] = await Promise.all([
    db().person.count({ where: { agencyId: actor.agencyId, departmentId: department.id } }),
    db().roleAssignment.count({ where: { departmentId: department.id, user: { agencyId: actor.agencyId }, ...open } }),
    listDepartments(actor),
  ]);
  return { persons, roles, absorbed: all.filter((row) => row.mergedIntoId === department.id) };
}

/** How many people belong to each unit. */
export async function countPersonsByDepartment(actor: Actor): Promise<Map<string, number>> {
  const scope = departmentsVisibleTo(actor);
  if (!scope.all) return new Map();
  const where = { agencyId: scope.agencyId, departmentId: { not: null } };
  const rows = await db().person.groupBy({ by: ["departmentId"], where, _count: { _all: true } });
  return new Map(rows.map((row) => [row.departmentId ?? "", row._count._all]));
}

function asRow(row: Stored, day: Day): DepartmentRow {
  const names = inOrder(
    row.names.map((name) => ({
      name: name.name,
      shortName: name.shortName,
      validFrom: dayFromColumn(name.validFrom),
      validTo: name.validTo ? dayFromColumn(name.validTo) : null,
    })),
  );
  const shown = shownNameOn(names, day);
  const life = { activeFrom: dayFromColumn(row.activeFrom), activeTo: row.activeTo ? dayFromColumn(row.activeTo) : null };
  const standing = standingOn({ ...life, mergedIntoId: row.mergedIntoId }, day);
  return {
    ...row,
    ...life,
    names,
    name: shown?.name ?? row.slug,
    shortName: shown?.shortName ?? row.slug,
    active: isActiveOn(life, day),
    standing,
  };
}
