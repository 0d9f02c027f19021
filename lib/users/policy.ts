// Accounts are made, switched and given links by an administrator of the own agency; inspectors and the agency's head
// read them. Nobody switches the own account or makes a link for it: the own password is changed on the own page.
import { mayAdminister, mayViewAdministration } from "../agencies/policy";
import type { Actor } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";

export type UserScope = { agencyId: string; all: boolean };
type Account = { id: string; agencyId: string; active: boolean };

/** Whose accounts the actor may read. */
export function usersVisibleTo(actor: Actor): UserScope {
  return { agencyId: actor.agencyId, all: mayViewAdministration(actor).allowed };
}

/** The same rule for one account. */
export function mayViewUser(actor: Actor, user: { agencyId: string }): Verdict {
  const scope = usersVisibleTo(actor);
  return scope.all && user.agencyId === scope.agencyId ? allow : deny("common.notFound");
}

/** Making an account. */
export function mayCreateUser(actor: Actor): Verdict {
  return mayAdminister(actor, actor);
}

/** Switching an account off, which ends its sessions at once. */
export function maySwitchOff(actor: Actor, user: Account): Verdict {
  return switching(actor, user, true);
}

/** Switching an account on again. */
export function maySwitchOn(actor: Actor, user: Account): Verdict {
  return switching(actor, user, false);
}

/** Making a printed one-time link. */
export function mayMakeLink(actor: Actor, user: Account): Verdict {
  const verdict = mayAdminister(actor, user);
  if (!verdict.allowed) return verdict;
  if (user.id === actor.id) return deny("users.ownLink");
  return user.active ? allow : deny("users.accountOff");
}

/** The first administrator is made from the machine itself. */
export function mayMakeFirstAdministrator(actor: Actor): Verdict {
  return actor.kind === "system" ? allow : deny("common.noRole");
}

function switching(actor: Actor, user: Account, from: boolean): Verdict {
  const verdict = mayAdminister(actor, user);
  if (!verdict.allowed) return verdict;
  if (user.id === actor.id) return deny("users.ownAccount");
  if (user.active !== from) return deny(from ? "users.alreadyOff" : "users.alreadyOn");
  return allow;
}
