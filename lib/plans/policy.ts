// A plan is published in its agency (R117: everybody on the staff knows it), so whoever holds a role there reads it whole. What
// the units have given in is read by those who read the agency; a unit sees its own row and the totals.
import { type Actor, departmentsWith, hasRole, readsWholeAgency } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";

export type PlanScope = { agencyId: string; any: boolean };

/** Published plans of the agency for anybody with a role. */
export function plansVisibleTo(actor: Actor): PlanScope {
  return { agencyId: actor.agencyId, any: actor.roles.length > 0 };
}

/** The same rule for one plan. */
export function mayViewPlan(actor: Actor, plan: { agencyId: string; published: boolean }): Verdict {
  const scope = plansVisibleTo(actor);
  return scope.any && plan.published && plan.agencyId === scope.agencyId ? allow : deny("common.notFound");
}

/** Opening the list at all. */
export function mayListPlans(actor: Actor): Verdict {
  return plansVisibleTo(actor).any ? allow : deny("common.noRole");
}

export type FigureScope = { all: true } | { all: false; departmentIds: string[] };

/** Whose rows of a plan's figures the actor reads; totals are everybody's. */
export function figuresVisibleTo(actor: Actor): FigureScope {
  if (hasRole(actor, ...readsWholeAgency)) return { all: true };
  return { all: false, departmentIds: departmentsWith(actor, "OFFICER", "DEPARTMENT_HEAD") };
}

/** The same rule for one unit's row. */
export function mayViewUnitFigures(actor: Actor, departmentId: string): boolean {
  const scope = figuresVisibleTo(actor);
  return scope.all || scope.departmentIds.includes(departmentId);
}
