// Staff records are kept by the administrator of the own agency and read by those who look after administration
// (shared model, "Who"); other pages show people through subjects, never this list.
import { mayAdminister, mayViewAdministration } from "../agencies/policy";
import type { Actor } from "../core/actor";
import { deny, type Verdict } from "../core/verdict";

export type PersonScope = { agencyId: string; all: boolean };

/** Whose records the actor may read. */
export function personsVisibleTo(actor: Actor): PersonScope {
  return { agencyId: actor.agencyId, all: mayViewAdministration(actor).allowed };
}

/** The same rule for one person. */
export function mayViewPerson(actor: Actor, person: { agencyId: string }): Verdict {
  const scope = personsVisibleTo(actor);
  return scope.all && person.agencyId === scope.agencyId ? { allowed: true } : deny("common.notFound");
}

/** Entering a new person. */
export function mayCreatePerson(actor: Actor): Verdict {
  return mayAdminister(actor, actor);
}

/** Correcting, moving, retiring. */
export function mayEditPerson(actor: Actor, person: { agencyId: string }): Verdict {
  return mayAdminister(actor, person);
}
