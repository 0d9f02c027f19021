// Source: R109, R111 (departments and units deliver to Văn phòng), R110 and R112 (the office and the council's standing body
// watch over it and urge). A unit sees its own; what the agency itself owes is seen by those who read the agency.
import { type Actor, departmentsWith, hasRole, hasRoleIn, readsWholeAgency } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";
import { isOwed } from "./rules";
import type { Standing } from "./schema";

export type ObligationScope = { agencyId: string; all: true } | { agencyId: string; all: false; departmentIds: string[] };

/** The whole agency for those who read it and for jobs, else one's own departments. */
export function obligationsVisibleTo(actor: Actor): ObligationScope {
  if (actor.kind === "system" || hasRole(actor, ...readsWholeAgency)) return { agencyId: actor.agencyId, all: true };
  return { agencyId: actor.agencyId, all: false, departmentIds: departmentsWith(actor, "OFFICER", "DEPARTMENT_HEAD") };
}

/** The same rule for one obligation. */
export function mayViewObligation(actor: Actor, obligation: { agencyId: string; departmentId: string | null }): Verdict {
  const scope = obligationsVisibleTo(actor);
  if (obligation.agencyId !== scope.agencyId) return deny("common.notFound");
  const own = !scope.all && obligation.departmentId !== null && scope.departmentIds.includes(obligation.departmentId);
  return scope.all || own ? allow : deny("common.notFound");
}

/** Opening the list at all. */
export function mayListObligations(actor: Actor): Verdict {
  const scope = obligationsVisibleTo(actor);
  return scope.all || scope.departmentIds.length > 0 ? allow : deny("common.noRole");
}

/** Making the rows from the plan: the system by night, the office at once. */
export function mayGenerateObligations(actor: Actor): Verdict {
  if (actor.kind === "system" || hasRole(actor, "OFFICE")) return allow;
  return deny("obligations.officeOnly");
}

/** Giving something in: the unit itself, or the office for a paper that came by hand. Late is still taken. */
export function mayDeliver(actor: Actor, obligation: { departmentId: string | null; standing: Standing }): Verdict {
  if (obligation.standing === "LIFTED") return deny("obligations.lifted");
  if (hasRole(actor, "OFFICE")) return allow;
  if (obligation.departmentId === null) return deny("obligations.agencyOwes");
  if (hasRoleIn(actor, obligation.departmentId, "OFFICER", "DEPARTMENT_HEAD")) return allow;
  return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "common.otherUnit");
}

/** Saying another day than today for a paper: the office. */
export function mayDateDelivery(actor: Actor): Verdict {
  return hasRole(actor, "OFFICE") ? allow : deny("obligations.officeDates");
}

/** Undoing what was given in, with a reason: the office, or the unit that gave it. */
export function mayUndoDelivery(actor: Actor, delivery: { departmentId: string | null; undone: boolean }): Verdict {
  if (delivery.undone) return deny("obligations.alreadyUndone");
  if (hasRole(actor, "OFFICE")) return allow;
  if (delivery.departmentId !== null && hasRoleIn(actor, delivery.departmentId, "OFFICER", "DEPARTMENT_HEAD")) return allow;
  return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "common.otherUnit");
}

/** Watching over a plan and urging those who have not delivered. */
export function mayUrge(actor: Actor): Verdict {
  return hasRole(actor, "OFFICE", "COUNCIL_STANDING_BODY") ? allow : deny("obligations.urgersOnly");
}

/** Whether an urging still has a point. */
export function mayUrgeFor(actor: Actor, obligation: { standing: Standing }): Verdict {
  const may = mayUrge(actor);
  if (!may.allowed) return may;
  return isOwed(obligation.standing) ? allow : deny("obligations.notOwed");
}
