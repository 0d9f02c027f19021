/** Every role, in the order people read them: the unit, the office, the council, the leaders, the rest. */
export const roleNames = [
  "OFFICER",
  "DEPARTMENT_HEAD",
  "OFFICE",
  "CLERK_OFFICE",
  "COUNCIL_CHAIR",
  "COUNCIL_VICE_CHAIR",
  "COUNCIL_MEMBER",
  "COUNCIL_SECRETARY",
  "TELLER",
  "COUNCIL_STANDING_BODY",
  "AGENCY_HEAD",
  "DEPUTY_HEAD",
  "EDITOR",
  "ADMINISTRATOR",
  "INSPECTOR",
] as const;
export type RoleName = (typeof roleNames)[number];

export type HeldRole = { role: RoleName; departmentId: string | null };

/**
 * Who asks. Made by lib/auth/session.ts from the database on every request, or by `systemActor`.
 * `roles` holds only those in force today; an actor without roles sees its own page and nothing else.
 */
export type Actor = {
  readonly kind: "user" | "system";
  /** User id; for a system actor the nil UUID. */
  readonly id: string;
  readonly personId: string | null;
  readonly agencyId: string;
  readonly name: string;
  readonly roles: readonly HeldRole[];
};

const nilId = "00000000-0000-0000-0000-000000000000";

/** The system itself, for jobs and sample data, inside one agency. */
export function systemActor(agencyId: string, name = "Hệ thống"): Actor {
  return { kind: "system", id: nilId, personId: null, agencyId, name, roles: [] };
}

/** True when one of the roles is held, whatever its scope. */
export function hasRole(actor: Actor, ...roles: RoleName[]): boolean {
  return actor.roles.some((held) => roles.includes(held.role));
}

/** True when one of the roles is held for this department (a role without department does not count). */
export function hasRoleIn(actor: Actor, departmentId: string, ...roles: RoleName[]): boolean {
  return actor.roles.some((held) => held.departmentId === departmentId && roles.includes(held.role));
}

/** Departments in which one of the roles is held. */
export function departmentsWith(actor: Actor, ...roles: RoleName[]): string[] {
  const ids = actor.roles.filter((held) => roles.includes(held.role)).map((held) => held.departmentId);
  return [...new Set(ids.filter((id): id is string => id !== null))];
}

/** Who is stored as the doer of a change: a user's id, or null for the system. */
export function doerId(actor: Actor): string | null {
  return actor.kind === "user" ? actor.id : null;
}

/** Roles that read everything in their agency. */
export const readsWholeAgency: RoleName[] = [
  "OFFICE",
  "CLERK_OFFICE",
  "COUNCIL_SECRETARY",
  "COUNCIL_STANDING_BODY",
  "AGENCY_HEAD",
  "DEPUTY_HEAD",
  "INSPECTOR",
];
