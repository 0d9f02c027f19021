// Administrators keep their own agency's units; whoever holds a role in the agency may know them (shared model, "Who").
// An account without a current role sees none, a unit of another agency does not exist for anybody.
import { mayAdminister } from "../agencies/policy";
import type { Actor } from "../core/actor";
import type { Day } from "../core/clock";
import { deny, type Verdict } from "../core/verdict";

export type DepartmentScope = { agencyId: string; all: boolean };

/** Which units the actor may know. */
export function departmentsVisibleTo(actor: Actor): DepartmentScope {
  return { agencyId: actor.agencyId, all: actor.kind === "system" || actor.roles.length > 0 };
}

/** The same rule for one unit. */
export function mayViewDepartment(actor: Actor, department: { agencyId: string }): Verdict {
  const scope = departmentsVisibleTo(actor);
  return scope.all && department.agencyId === scope.agencyId ? { allowed: true } : deny("common.notFound");
}

/** Founding a unit. */
export function mayCreateDepartment(actor: Actor): Verdict {
  return mayAdminister(actor, actor);
}

/** Correcting what is said about a unit. */
export function mayEditDepartment(actor: Actor, department: { agencyId: string }): Verdict {
  return mayAdminister(actor, department);
}

/** Renaming, merging and dissolving: only while no end is set; an ended unit is not opened again. */
export function mayChangeLife(actor: Actor, department: { agencyId: string; activeTo: Day | null }): Verdict {
  const verdict = mayAdminister(actor, department);
  return verdict.allowed && department.activeTo !== null ? deny("departments.ended") : verdict;
}
