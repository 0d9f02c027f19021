// The log of an agency is read by its administrators and its inspectors (issue text, "Who": the inspector reads all);
// it is only ever added to, so there is nothing to be allowed but reading.
import { type Actor, hasRole } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";

export type EventScope = { agencyId: string; all: boolean };

/** Which events the actor may read. */
export function eventsVisibleTo(actor: Actor): EventScope {
  return { agencyId: actor.agencyId, all: hasRole(actor, "ADMINISTRATOR", "INSPECTOR") };
}

/** Reading the log. */
export function mayReadAuditLog(actor: Actor): Verdict {
  return eventsVisibleTo(actor).all ? allow : deny("common.noRole");
}
