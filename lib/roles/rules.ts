// Roles are dated from-to and scoped to a unit where the work is a unit's. Granting and ending the roles that decide wants two
// people (shared model, "Always true"), and an agency never loses its last administrator.
import type { RoleName } from "../core/actor";
import { addDays, type Day, isWithin } from "../core/clock";
import type { Reason } from "../core/verdict";

export type RoleSpan = { role: RoleName; departmentId: string | null; validFrom: Day; validTo: Day | null };
export type RoleFacts = RoleSpan & { needsConfirmation: boolean; confirmedById: string | null; endRequestedFor: Day | null };
export type RoleStanding = "AWAITING" | "COMING" | "IN_FORCE" | "ENDED";
export type Fault = { field: string; reason: Reason };

/** The work of these roles is that of one unit. */
export function needsDepartment(role: RoleName): boolean {
  return role === "OFFICER" || role === "DEPARTMENT_HEAD";
}

/** Roles that decide, vote or count, and the one that gives roles: nobody gives them, or a link to who holds them, alone. */
export const guardedRoles: readonly RoleName[] = [
  "ADMINISTRATOR",
  "AGENCY_HEAD",
  "DEPUTY_HEAD",
  "TELLER",
  "COUNCIL_CHAIR",
  "COUNCIL_VICE_CHAIR",
  "COUNCIL_MEMBER",
  "COUNCIL_SECRETARY",
  "COUNCIL_STANDING_BODY",
];

/** Whether a grant waits for a second person; while there is none (a new agency) the only administrator grants alone. */
export function grantAwaits(role: RoleName, secondPerson: boolean): boolean {
  return guardedRoles.includes(role) && secondPerson;
}

/** Whether the end of a role waits for a second person: of ADMINISTRATOR always, of the other guarded ones where there is one. */
export function endAwaits(role: RoleName, secondPerson: boolean): boolean {
  return role === "ADMINISTRATOR" || grantAwaits(role, secondPerson);
}

/** What a second person is asked for: the grant, the end, or nothing. */
export function awaits(row: Pick<RoleFacts, "needsConfirmation" | "confirmedById" | "endRequestedFor">): "GRANT" | "END" | null {
  if (row.needsConfirmation && row.confirmedById === null) return "GRANT";
  return row.endRequestedFor !== null ? "END" : null;
}

/** Where the role stands on a day; an unconfirmed one is never in force. */
export function roleStanding(row: RoleFacts, day: Day): RoleStanding {
  if (row.validTo !== null && row.validTo < day) return "ENDED";
  if (awaits(row) === "GRANT") return "AWAITING";
  return row.validFrom > day ? "COMING" : "IN_FORCE";
}

/** What is wrong with a grant, field by field; the same right twice at one time is refused. */
export function grantFault(input: RoleSpan, held: readonly RoleSpan[]): Fault | null {
  if (needsDepartment(input.role) && !input.departmentId) return { field: "departmentId", reason: "roles.departmentNeeded" };
  if (!needsDepartment(input.role) && input.departmentId) return { field: "departmentId", reason: "roles.departmentNotAllowed" };
  if (input.validTo !== null && input.validTo < input.validFrom) return { field: "validTo", reason: "roles.endsBeforeBegin" };
  const same = held.filter((row) => row.role === input.role && row.departmentId === input.departmentId);
  return same.some((row) => overlap(row, input)) ? { field: "role", reason: "roles.alreadyHeld" } : null;
}

/**
 * What is wrong with a last day: it may not lie before yesterday, because what was done under the role stays rightful,
 * nor after an end already set. Yesterday ends the role at once.
 */
export function endFault(row: RoleSpan, lastDay: Day, today: Day): Fault | null {
  if (lastDay < addDays(today, -1)) return { field: "lastDay", reason: "roles.endInPast" };
  return row.validTo !== null && lastDay > row.validTo ? { field: "lastDay", reason: "roles.notLonger" } : null;
}

export type AdministratorRow = { id: string; userId: string; validFrom: Day; validTo: Day | null; confirmed: boolean; accountOn: boolean };

/** Whether an administrator remains, today and without an end in sight, when a role or an account falls away. */
export function keepsAdministrator(rows: readonly AdministratorRow[], without: { roleId?: string; userId?: string }, today: Day): boolean {
  const left = rows.filter((row) => row.id !== without.roleId && row.userId !== without.userId);
  return left.some((row) => row.confirmed && row.accountOn && row.validFrom <= today && row.validTo === null);
}

function overlap(a: RoleSpan, b: RoleSpan): boolean {
  return isWithin(a.validFrom, b.validFrom, b.validTo) || isWithin(b.validFrom, a.validFrom, a.validTo);
}
