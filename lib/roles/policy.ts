// Rights of others are given and taken by an administrator of the same agency, never one's own; for ADMINISTRATOR
// another administrator or the agency's head confirms (shared model, "Always true": two people). The second one is a human
// being known before the request: an account made for the purpose confirms nothing.
import { mayAdminister } from "../agencies/policy";
import { type Actor, hasRole } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";
import { awaits, type RoleFacts } from "./rules";

export type RoleOfUser = RoleFacts & {
  id: string;
  agencyId: string;
  userId: string;
  grantedById: string | null;
  endRequestedById: string | null;
  ended: boolean;
};

/** Giving a role to an account that is on. */
export function mayGrantRole(actor: Actor, user: { id: string; agencyId: string; active: boolean }): Verdict {
  const verdict = mayAdminister(actor, user);
  if (!verdict.allowed) return verdict;
  if (user.id === actor.id) return deny("roles.ownRoles");
  return user.active ? allow : deny("roles.accountOff");
}

/** Ending a role, or asking for its end. */
export function mayEndRole(actor: Actor, row: RoleOfUser): Verdict {
  const verdict = mayAdminister(actor, row);
  if (!verdict.allowed) return verdict;
  if (row.userId === actor.id) return deny("roles.ownRoles");
  if (row.ended) return deny("roles.ended");
  const waiting = awaits(row);
  if (waiting) return deny(waiting === "GRANT" ? "roles.grantAwaits" : "roles.endAwaits");
  return allow;
}

/** Being the second person: not the one who asked, not the one it is about. */
export function mayConfirmRole(actor: Actor, row: RoleOfUser): Verdict {
  const verdict = mayDropRequest(actor, row);
  if (!verdict.allowed) return verdict;
  if (requesterOf(row) === actor.id) return deny("roles.ownConfirmation");
  if (actor.personId === null) return deny("roles.confirmerWithoutPerson");
  // Ids carry the moment they were made.
  return awaits(row) === "GRANT" && actor.id > row.id ? deny("roles.confirmerTooNew") : allow;
}

/** Dropping a request: whoever may confirm, and the one who asked. */
export function mayDropRequest(actor: Actor, row: RoleOfUser): Verdict {
  if (actor.agencyId !== row.agencyId) return deny("common.notFound");
  if (!hasRole(actor, "ADMINISTRATOR", "AGENCY_HEAD")) return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "common.noRole");
  if (awaits(row) === null) return deny("roles.nothingAwaits");
  return row.userId === actor.id ? deny("roles.ownRoles") : allow;
}

/** Who asked for what awaits. */
export function requesterOf(row: RoleOfUser): string | null {
  return awaits(row) === "END" ? row.endRequestedById : row.grantedById;
}
