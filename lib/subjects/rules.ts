// Who stands for what: a subject is one person, one collective, one model or one outsider (model.md); two rows for the same one
// would hide a repeat nomination (domain/law.md b.2, 5.2c), so likeness is asked before a row is made.
import { type Day, dayFromColumn } from "../core/clock";
import { sameName } from "../text/vietnamese";
import type { SubjectScope } from "./policy";

/** Likeness from which a name is shown as a probable duplicate (pg_trgm similarity of the unaccented names). */
export const likenessFrom = 0.4;

type DatedName = { name: string; shortName: string; validFrom: Date; validTo: Date | null };

/** The name a department bears on the day; the latest one when none is dated so. */
export function departmentName(department: { names: readonly DatedName[] } | null, day: Day): string | null {
  if (!department) return null;
  const held = department.names.find(
    (row) => dayFromColumn(row.validFrom) <= day && (row.validTo === null || day <= dayFromColumn(row.validTo)),
  );
  return (held ?? department.names.at(-1))?.name ?? null;
}

/** Whether the department bears the name or ever did. */
export function bearsUnitName(department: { names: readonly { name: string }[] } | null, name: string): boolean {
  return (department?.names ?? []).some((row) => sameName(row.name, name));
}

/** Whether two lists name the same people, in any order. */
export function sameNames(one: readonly string[], other: readonly string[]): boolean {
  const within = (names: readonly string[], all: readonly string[]) => names.every((name) => all.some((each) => sameName(each, name)));
  return one.length === other.length && within(one, other) && within(other, one);
}

/** Columns `departmentName` needs, oldest first. */
export const departmentNames = {
  names: { select: { name: true, shortName: true, validFrom: true, validTo: true }, orderBy: { validFrom: "asc" } },
} as const;

/** The rows of a scope as a condition on Subject: the one place where visibility becomes a filter. */
export function subjectWhere(scope: SubjectScope) {
  if (scope.all) return { agencyId: scope.agencyId };
  const mine = { departmentId: { in: scope.departmentIds } };
  return {
    agencyId: scope.agencyId,
    OR: [mine, { registrations: { some: mine } }, { nominations: { some: mine } }],
  };
}

/** One name a line, blank lines and doubles dropped, in the order typed. */
export function memberNames(text: string): string[] {
  const names = text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
  return [...new Set(names)];
}

/** A search word as part of a LIKE pattern. */
export function likePattern(word: string): string {
  return `%${word.replace(/[\\%_]/g, "\\$&")}%`;
}
