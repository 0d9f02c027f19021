// A unit's name is a dated fact: documents keep the name of their day (shared model, "Who"). A unit lives from a first
// to a last day; it is merged into another or dissolved, never deleted and never opened again.
import { addDays, type Day, isWithin } from "../core/clock";
import type { Reason } from "../core/verdict";
import { bareName } from "../text/vietnamese";

export type DatedName = { name: string; shortName: string; validFrom: Day; validTo: Day | null };
export type DepartmentLife = { activeFrom: Day; activeTo: Day | null };

/** The name the unit bears on a day; null outside its life. */
export function departmentNameOn<Name extends DatedName>(names: readonly Name[], day: Day): Name | null {
  return names.find((name) => isWithin(day, name.validFrom, name.validTo)) ?? null;
}

/** The name to show for a day: the one of that day; the last one after the unit's end, the first one before its life. */
export function shownNameOn<Name extends DatedName>(names: readonly Name[], day: Day): Name | null {
  const ordered = inOrder(names);
  return departmentNameOn(names, day) ?? ordered.findLast((name) => name.validFrom <= day) ?? ordered[0] ?? null;
}

/** Whether the unit exists on a day. */
export function isActiveOn(life: DepartmentLife, day: Day): boolean {
  return isWithin(day, life.activeFrom, life.activeTo);
}

/** Names from the oldest to the newest. */
export function inOrder<Name extends DatedName>(names: readonly Name[]): Name[] {
  return [...names].sort((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0));
}

/**
 * Why a unit cannot take a new name from this day; null when it can. The new name begins after the newest one, so that
 * every day of the unit's life keeps exactly one name.
 */
export function renameFault(life: DepartmentLife, names: readonly DatedName[], from: Day): Reason | null {
  const newest = inOrder(names).at(-1);
  if (life.activeTo !== null) return "departments.ended";
  return newest && from <= newest.validFrom ? "departments.renameTooEarly" : null;
}

/** The names after a rename that has no fault: the newest ends on the eve, the new one is open. */
export function renamed(names: readonly DatedName[], next: { name: string; shortName: string; from: Day }): DatedName[] {
  const ordered = inOrder(names);
  const newest = ordered.at(-1);
  const closed = newest ? [...ordered.slice(0, -1), { ...newest, validTo: addDays(next.from, -1) }] : [];
  return [...closed, { name: next.name, shortName: next.shortName, validFrom: next.from, validTo: null }];
}

/**
 * Why the unit's life cannot end on this last day; null when it can. `waitingFor` are last days of units that are to be
 * merged into this one: it must outlive them.
 */
export function endFault(life: DepartmentLife, names: readonly DatedName[], lastDay: Day, waitingFor: readonly Day[]): Reason | null {
  const newest = inOrder(names).at(-1);
  if (life.activeTo !== null) return "departments.ended";
  if (lastDay < life.activeFrom) return "departments.endTooEarly";
  if (newest && lastDay < newest.validFrom) return "departments.nameLater";
  return waitingFor.some((day) => day >= lastDay) ? "departments.receivesLater" : null;
}

/** Why the unit cannot be merged into `target` with this last day; null when it can. The target must live on the next day. */
export function mergeFault(target: DepartmentLife & { id: string }, of: { id: string; lastDay: Day }): Reason | null {
  if (target.id === of.id) return "departments.mergeIntoItself";
  return isActiveOn(target, addDays(of.lastDay, 1)) ? null : "departments.targetEnded";
}

export type Standing = "ACTIVE" | "COMING" | "MERGED" | "DISSOLVED";

/** What the unit is on a day, in one word. */
export function standingOn(unit: DepartmentLife & { mergedIntoId: string | null }, day: Day): Standing {
  if (day < unit.activeFrom) return "COMING";
  if (isActiveOn(unit, day)) return "ACTIVE";
  return unit.mergedIntoId ? "MERGED" : "DISSOLVED";
}

export type NamedDepartment = { id: string; names: readonly { name: string; shortName: string; validTo?: Day | Date | null }[] };

/** Every name and short name, as it is compared: the longest first, and of equals one that is borne still. */
function namesOf(departments: readonly NamedDepartment[]): { words: string; id: string }[] {
  return departments
    .flatMap(({ id, names }) =>
      names.flatMap(({ name, shortName, validTo }) =>
        [name, shortName].map((text) => ({ words: bareName(text), id, past: validTo ? 1 : 0 })),
      ),
    )
    .filter(({ words }) => words !== "")
    .sort((a, b) => b.words.length - a.words.length || a.past - b.past);
}

/** The department that words are the name of, by any name or short name it has borne; null when they name nobody. */
export function departmentNamed(words: string | null, departments: readonly NamedDepartment[]): string | null {
  const wanted = bareName(words ?? "");
  return namesOf(departments).find((each) => each.words === wanted)?.id ?? null;
}

/** The departments that a text names, in the order given; a name within a longer name that was found is not meant. */
export function departmentsIn(text: string, departments: readonly NamedDepartment[]): string[] {
  let rest = ` ${bareName(text)} `;
  const found = new Set<string>();
  for (const { words, id } of namesOf(departments)) {
    if (!rest.includes(` ${words} `)) continue;
    found.add(id);
    rest = rest.replaceAll(` ${words} `, " | ");
  }
  return departments.filter(({ id }) => found.has(id)).map(({ id }) => id);
}
