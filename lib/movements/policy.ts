// R017, R064: exemplars are found in the emulation movements that the agency and those above it launch. Everybody on the staff
// knows them; the office and the council's standing body keep their register (R108, R110).
import { type Actor, hasRole } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";

export type MovementScope = { agencyId: string; any: boolean };

/** Movements of the agency for anybody with a role. */
export function movementsVisibleTo(actor: Actor): MovementScope {
  return { agencyId: actor.agencyId, any: actor.roles.length > 0 };
}

/** The same rule for one movement. */
export function mayViewMovement(actor: Actor, movement: { agencyId: string }): Verdict {
  const scope = movementsVisibleTo(actor);
  return scope.any && scope.agencyId === movement.agencyId ? allow : deny("common.notFound");
}

/** Opening the list at all. */
export function mayListMovements(actor: Actor): Verdict {
  return movementsVisibleTo(actor).any ? allow : deny("common.noRole");
}

/** Entering a movement, and mending what was entered. */
export function mayKeepMovements(actor: Actor): Verdict {
  if (hasRole(actor, "OFFICE", "COUNCIL_STANDING_BODY")) return allow;
  return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "movements.officeOnly");
}
