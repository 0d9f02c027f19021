// Source: F6 (a calendar address per person and per unit). The address shows what its owner may see today and nothing more: roles
// are asked again at every reading, so an ended role ends the feed.
import { type Actor, departmentsWith, hasRole, readsWholeAgency } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";

/** Having a calendar address at all. */
export function mayKeepFeeds(actor: Actor): Verdict {
  if (actor.kind !== "user" || actor.roles.length === 0) return deny("common.noRole");
  return allow;
}

/** An address of one unit's days (a unit), or of one's own (null). */
export function mayMakeFeed(actor: Actor, departmentId: string | null): Verdict {
  const may = mayKeepFeeds(actor);
  if (!may.allowed || departmentId === null) return may;
  if (hasRole(actor, ...readsWholeAgency)) return allow;
  return departmentsWith(actor, "OFFICER", "DEPARTMENT_HEAD").includes(departmentId) ? allow : deny("common.otherUnit");
}
