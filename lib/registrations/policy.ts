// Source: R062 ("các phòng, đơn vị ... đăng ký mô hình, gương điển hình"), R063. Only a department registers, and only where the
// plan's procedure has that step.
import { type Actor, departmentsWith, hasRole, hasRoleIn, readsWholeAgency } from "../core/actor";
import { mayMove } from "../core/lifecycle";
import { allow, deny, type Verdict } from "../core/verdict";
import { offers } from "../plans/rules";
import type { Procedure } from "../plans/schema";
import { type RegistrationState, registrationMoves } from "./states";

export type RegistrationScope = { agencyId: string; all: true } | { agencyId: string; all: false; departmentIds: string[] };

/** The whole agency for those who read it, else the lists of one's own departments. */
export function registrationsVisibleTo(actor: Actor): RegistrationScope {
  if (hasRole(actor, ...readsWholeAgency)) return { agencyId: actor.agencyId, all: true };
  return { agencyId: actor.agencyId, all: false, departmentIds: departmentsWith(actor, "OFFICER", "DEPARTMENT_HEAD") };
}

/** The same rule for one registration. */
export function mayViewRegistration(actor: Actor, registration: { agencyId: string; departmentId: string }): Verdict {
  const scope = registrationsVisibleTo(actor);
  if (registration.agencyId !== scope.agencyId) return deny("common.notFound");
  return scope.all || scope.departmentIds.includes(registration.departmentId) ? allow : deny("common.notFound");
}

/** May open the lists at all. */
export function mayReadRegistrations(actor: Actor): Verdict {
  const scope = registrationsVisibleTo(actor);
  return scope.all || scope.departmentIds.length > 0 ? allow : deny("common.noRole");
}

/** May start a registration: somebody who speaks for a department. */
export function mayStartRegistration(actor: Actor): Verdict {
  if (departmentsWith(actor, "OFFICER", "DEPARTMENT_HEAD").length > 0) return allow;
  return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "registrations.departmentOnly");
}

/** May put a subject on this plan's list for this department. */
export function mayRegisterSubject(actor: Actor, on: { departmentId: string; procedure: Procedure }): Verdict {
  const start = mayStartRegistration(actor);
  if (!start.allowed) return start;
  if (!hasRoleIn(actor, on.departmentId, "OFFICER", "DEPARTMENT_HEAD")) return deny("common.otherUnit");
  return offers(on.procedure, "register") ? allow : deny("registrations.planHasNone");
}

type Standing = { departmentId: string; state: RegistrationState; runningNomination: boolean };

/** May take it off the list: its department, while no dossier runs on it. */
export function mayWithdrawRegistration(actor: Actor, registration: Standing): Verdict {
  const who = ofDepartment(actor, registration.departmentId);
  if (!who.allowed) return who;
  if (!mayMove(registrationMoves.withdraw, registration.state)) return deny("registrations.alreadyWithdrawn");
  return registration.runningNomination ? deny("registrations.hasNomination") : allow;
}

/** May put it back on the list: its department. */
export function mayRestoreRegistration(actor: Actor, registration: Standing): Verdict {
  const who = ofDepartment(actor, registration.departmentId);
  if (!who.allowed) return who;
  return mayMove(registrationMoves.restore, registration.state) ? allow : deny("registrations.notWithdrawn");
}

function ofDepartment(actor: Actor, departmentId: string): Verdict {
  const start = mayStartRegistration(actor);
  if (!start.allowed) return start;
  return hasRoleIn(actor, departmentId, "OFFICER", "DEPARTMENT_HEAD") ? allow : deny("common.otherUnit");
}
