// R117: the staff of the agency confirm, each for themselves; the office sees how far the plan is known, and so do those who read
// the whole agency; a department's head sees its own.
import { type Actor, departmentsWith, hasRole, readsWholeAgency } from "../core/actor";
import { all, allow, deny, type Verdict } from "../core/verdict";
import { mayViewPlan } from "../plans/policy";

export type ReadablePlan = { agencyId: string; published: boolean; superseded: boolean; acknowledged: boolean };

/** May confirm having read it: once, while no newer version has taken its place; an inspector is no member of the staff. */
export function mayAcknowledge(actor: Actor, plan: ReadablePlan): Verdict {
  const sees = mayViewPlan(actor, plan);
  if (!sees.allowed) return sees;
  if (actor.roles.every((held) => held.role === "INSPECTOR")) return deny("common.readOnly");
  if (plan.superseded) return deny("acknowledgements.superseded");
  return plan.acknowledged ? deny("acknowledgements.already") : allow;
}

export type ShareScope = { all: true } | { all: false; departmentIds: string[] };

/** Whose shares the actor reads. */
export function sharesVisibleTo(actor: Actor): ShareScope {
  if (hasRole(actor, ...readsWholeAgency)) return { all: true };
  return { all: false, departmentIds: departmentsWith(actor, "DEPARTMENT_HEAD") };
}

/** May open the shares of a plan at all. */
export function maySeeShares(actor: Actor, plan: { agencyId: string; published: boolean }): Verdict {
  const scope = sharesVisibleTo(actor);
  const who = scope.all || scope.departmentIds.length > 0 ? allow : deny("acknowledgements.officeOnly");
  return all(mayViewPlan(actor, plan), who);
}
