// Source: R024 ("các cán bộ công chức chủ động phát hiện": anybody may suggest), R023 (departments follow them up), glossary
// `discovery`. A suggestion without a department belongs to the office until it finds one.
import { type Actor, departmentsWith, hasRole, hasRoleIn, readsWholeAgency, roleNames } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";
import type { DiscoveryStage } from "./rules";

const suggesters = roleNames.filter((role) => role !== "INSPECTOR");

export type PlacedDiscovery = { agencyId: string; departmentId: string | null; suggestedById: string; stage: DiscoveryStage };
export type DiscoveryScope =
  | { agencyId: string; all: true }
  | { agencyId: string; all: false; departmentIds: string[]; suggestedById: string | null };

/** Anybody with a current role in the agency, the inspector excepted, who changes nothing. */
export function maySuggestDiscovery(actor: Actor): Verdict {
  if (hasRole(actor, ...suggesters)) return allow;
  return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "common.noRole");
}

/** The whole agency, one's departments, and always one's own; nothing without a role. */
export function discoveriesVisibleTo(actor: Actor): DiscoveryScope {
  if (hasRole(actor, ...readsWholeAgency)) return { agencyId: actor.agencyId, all: true };
  const departmentIds = departmentsWith(actor, "OFFICER", "DEPARTMENT_HEAD");
  return { agencyId: actor.agencyId, all: false, departmentIds, suggestedById: actor.roles.length > 0 ? actor.id : null };
}

/** May open the list: everybody with a role, since everybody has suggestions of their own there. */
export function mayReadDiscoveries(actor: Actor): Verdict {
  return actor.roles.length > 0 ? allow : deny("common.noRole");
}

/** The same rule for one discovery. */
export function mayViewDiscovery(actor: Actor, discovery: PlacedDiscovery): Verdict {
  const scope = discoveriesVisibleTo(actor);
  if (discovery.agencyId !== scope.agencyId) return deny("common.notFound");
  if (scope.all || (discovery.departmentId !== null && scope.departmentIds.includes(discovery.departmentId))) return allow;
  return scope.suggestedById !== null && scope.suggestedById === discovery.suggestedById ? allow : deny("common.notFound");
}

/** Sets aside: an officer or the head of its department; the office while it has none. Only while it waits. */
export function maySetAsideDiscovery(actor: Actor, discovery: PlacedDiscovery): Verdict {
  const who = discovery.departmentId === null ? officeOnly(actor) : ofDepartment(actor, discovery.departmentId);
  return who.allowed ? waiting(discovery) : who;
}

/** Takes it up for registration: an officer or the head of its department, while it waits. */
export function mayRegisterDiscovery(actor: Actor, discovery: PlacedDiscovery): Verdict {
  if (discovery.departmentId === null) return deny("discoveries.noDepartment");
  const who = ofDepartment(actor, discovery.departmentId);
  return who.allowed ? waiting(discovery) : who;
}

/** Hands it to a department: the office, while it waits. */
export function mayAssignDiscovery(actor: Actor, discovery: PlacedDiscovery): Verdict {
  const who = officeOnly(actor);
  return who.allowed ? waiting(discovery) : who;
}

function waiting(discovery: PlacedDiscovery): Verdict {
  if (discovery.stage === "REGISTERED") return deny("discoveries.alreadyRegistered");
  return discovery.stage === "SET_ASIDE" ? deny("discoveries.alreadySetAside") : allow;
}

function officeOnly(actor: Actor): Verdict {
  if (hasRole(actor, "OFFICE")) return allow;
  return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "discoveries.officeOnly");
}

function ofDepartment(actor: Actor, departmentId: string): Verdict {
  if (hasRoleIn(actor, departmentId, "OFFICER", "DEPARTMENT_HEAD")) return allow;
  if (hasRole(actor, "OFFICER", "DEPARTMENT_HEAD")) return deny("common.otherUnit");
  return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "discoveries.departmentOnly");
}
