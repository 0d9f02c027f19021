// Who keeps the council and who leads its sessions: requirements R066, R068; quy chế of the council, law.md b.3.
// Members, the chair and the deputy among them, see the sessions of the councils they sit or sat on: who leads one council has no
// say in another. The secretary is the standing body's, keeps all councils of the agency and makes new ones; tellers are
// called to a session from outside the council, and no paper says beforehand to which: both see every session.
import { type Actor, hasRole, type RoleName, readsWholeAgency } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";

const keepers: RoleName[] = ["COUNCIL_SECRETARY", "OFFICE", "ADMINISTRATOR"];
const leaders: RoleName[] = ["COUNCIL_SECRETARY", "COUNCIL_CHAIR", "OFFICE"];
const readers: RoleName[] = [...readsWholeAgency, "ADMINISTRATOR", "TELLER"];

/** Who may make a council and change its members. */
export function mayKeepCouncil(actor: Actor): Verdict {
  return hasRole(actor, ...keepers) ? allow : refusedTo(actor);
}

/** Who prepares and leads sessions: secretary, chair, office. */
export function maySteerSession(actor: Actor): Verdict {
  return hasRole(actor, ...leaders) ? allow : refusedTo(actor);
}

function refusedTo(actor: Actor): Verdict {
  return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "common.noRole");
}

export type SessionScope = { agencyId: string; all: true } | { agencyId: string; personId: string } | { agencyId: string; none: true };

/** Sessions and councils in sight: all of the agency, those of the actor's own councils, or none. */
export function sessionsVisibleTo(actor: Actor): SessionScope {
  if (hasRole(actor, ...readers)) return { agencyId: actor.agencyId, all: true };
  if (actor.roles.length > 0 && actor.personId) return { agencyId: actor.agencyId, personId: actor.personId };
  return { agencyId: actor.agencyId, none: true };
}

/** The same rule for one session or council; `memberPersonIds` are all who ever sat on the council. */
export function mayViewSession(actor: Actor, session: { agencyId: string; memberPersonIds: readonly string[] }): Verdict {
  const scope = sessionsVisibleTo(actor);
  if (session.agencyId !== scope.agencyId || "none" in scope) return deny("common.notFound");
  if ("all" in scope || session.memberPersonIds.includes(scope.personId)) return allow;
  return deny("common.notFound");
}
