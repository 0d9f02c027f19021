// Accounts are made, switched and given links by an administrator of the own agency; inspectors and the agency's head
// read them. A link for who holds a guarded role takes two people, as the role does (shared model, "Always true"). Nobody
// switches the own account or makes a link for it: the own password is changed on the own page.
import { mayAdminister, mayViewAdministration } from "../agencies/policy";
import { type Actor, hasRole } from "../core/actor";
import { all, allow, deny, type Verdict } from "../core/verdict";

export type UserScope = { agencyId: string; all: boolean };
/**
 * `guarded`: holds or is to be given a role of `guardedRoles`; `secondPerson`: somebody else could print; `onOpenRoll`: may
 * vote in a round that is not over; `linkRequestedById`: who asked, while the wish stands.
 */
type LinkAccount = Account & { guarded: boolean; secondPerson: boolean; onOpenRoll: boolean; linkRequestedById: string | null };
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

/**
 * Switching an account off, which ends its sessions at once. One that decides is not switched off by one person where there is
 * a second: the roles that decide end first, which takes two.
 */
export function maySwitchOff(actor: Actor, user: Account & Pick<LinkAccount, "guarded" | "secondPerson">): Verdict {
  const guarded = user.guarded && user.secondPerson ? deny("users.offNeedsTwo") : allow;
  return all(switching(actor, user, true), guarded);
}

/** Switching an account on again. */
export function maySwitchOn(actor: Actor, user: Account): Verdict {
  return switching(actor, user, false);
}

/** Making a printed one-time link; for a guarded account as the second person, where there is one. Never during a vote. */
export function mayMakeLink(actor: Actor, user: LinkAccount): Verdict {
  if (user.onOpenRoll) return all(linkable(actor, user), deny("users.linkDuringVote"));
  if (user.guarded && user.linkRequestedById !== null) return mayPrintAsSecond(actor, user);
  const verdict = linkable(actor, user);
  if (!verdict.allowed) return verdict;
  return user.guarded && user.secondPerson ? deny("users.linkNeedsTwo") : allow;
}

/** Asking for a link for a guarded account, which a second person then prints. */
export function mayRequestLink(actor: Actor, user: LinkAccount): Verdict {
  const verdict = linkable(actor, user);
  if (!verdict.allowed) return verdict;
  if (user.onOpenRoll) return deny("users.linkDuringVote");
  if (!user.guarded || !user.secondPerson) return deny("users.linkAlone");
  return user.linkRequestedById === null ? allow : deny("users.linkAwaits");
}

/** The second person: another administrator or the agency's head, as for roles; neither who asked nor whose account it is. */
function mayPrintAsSecond(actor: Actor, user: LinkAccount): Verdict {
  if (actor.agencyId !== user.agencyId) return deny("common.notFound");
  if (!hasRole(actor, "ADMINISTRATOR", "AGENCY_HEAD")) return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "common.noRole");
  if (user.id === actor.id) return deny("users.ownLink");
  if (user.linkRequestedById === actor.id) return deny("users.linkAwaits");
  if (actor.personId === null) return deny("roles.confirmerWithoutPerson");
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
