import type { Actor, HeldRole, RoleName } from "../../lib/core/actor";
import { roleNames } from "../../lib/core/actor";

/** An actor for pure tests; a role alone is held without a unit. */
export function actorWith(roles: (RoleName | HeldRole)[], agencyId = "a1", id = "u1"): Actor {
  const held = roles.map((role) => (typeof role === "string" ? { role, departmentId: null } : role));
  return { kind: "user", id, personId: null, agencyId, name: "Người Thử", roles: held };
}

/** One actor for each role, and one without any. */
export function actorOfEachRole(agencyId = "a1"): { role: RoleName | "none"; actor: Actor }[] {
  return [{ role: "none", actor: actorWith([], agencyId) }, ...roleNames.map((role) => ({ role, actor: actorWith([role], agencyId) }))];
}
