// Accounts are made, switched and given links by an administrator of the own agency; inspectors and the agency's head
// read them. A link for an administrator takes two people, as their roles do (shared model, "Always true"). Nobody
// switches the own account or makes a link for it: the own password is changed on the own page.
import { mayAdminister, mayViewAdministration } from "../agencies/policy";
import { type Actor, hasRole } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";

export type UserScope = { agencyId: string; all: boolean };
/** What the link of an administrator waits for: who asked, when the wish still stands. */
type LinkAccount = Account & { administrator: boolean; linkRequestedById: string | null };
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

/** Making a printed one-time link; for an administrator, only as the second person. */
export function mayMakeLink(actor: Actor, user: LinkAccount): Verdict {
  if (user.administrator && user.linkRequestedById !== null) return mayPrintForAdministrator(actor, user);
  const verdict = linkable(actor, user);
  if (!verdict.allowed) return verdict;
  return user.administrator ? deny("users.linkNeedsTwo") : allow;
}

/** Asking for a link for another administrator, which a second person then prints. */
export function mayRequestLink(actor: Actor, user: LinkAccount): Verdict {
  const verdict = linkable(actor, user);
  if (!verdict.allowed) return verdict;
  if (!user.administrator) return deny("users.linkAlone");
  return user.linkRequestedById === null ? allow : deny("users.linkAwaits");
}

/** The second person: another administrator or the agency's head, as for roles; neither who asked nor whose account it is. */
function mayPrintForAdministrator(actor: Actor, user: LinkAccount): Verdict {
  if (actor.agencyId !== user.agencyId) return deny("common.notFound");
  if (!hasRole(actor, "ADMINISTRATOR", "AGENCY_HEAD")) return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "common.noRole");
  if (user.id === actor.id) return deny("users.ownLink");
  if (user.linkRequestedById === actor.id) return deny("users.linkAwaits");
  return user.active ? allow : deny("users.accountOff");
}

function linkable(actor: Actor, user: Account): Verdict {
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
