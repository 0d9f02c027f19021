// Consent is taken by those who know the person (the unit), who keep the dossier (the office) or who publish (the editor);
// they also write down that it was withdrawn (domain/law.md b.9).
import { type Actor, departmentsWith, hasRole, hasRoleIn, readsWholeAgency } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";

export type ConsentSubject = { agencyId: string; departmentIds: readonly string[] };

/** May record or withdraw a consent of this subject. */
export function mayKeepConsents(actor: Actor, subject: ConsentSubject): Verdict {
  if (hasRole(actor, "OFFICE", "EDITOR")) return allow;
  if (subject.departmentIds.some((departmentId) => hasRoleIn(actor, departmentId, "OFFICER", "DEPARTMENT_HEAD"))) return allow;
  return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "consents.keepersOnly");
}

/** What the dossier says about consent is copied by whoever settles it: the head who recognises or the office. */
export function mayCarryConsents(actor: Actor): Verdict {
  return hasRole(actor, "AGENCY_HEAD", "DEPUTY_HEAD", "OFFICE") ? allow : deny("consents.keepersOnly");
}

export type ConsentScope = { agencyId: string; all: true } | { agencyId: string; all: false; departmentIds: string[] };

/** Whose consents the actor sees. */
export function consentsVisibleTo(actor: Actor): ConsentScope {
  if (hasRole(actor, ...readsWholeAgency, "EDITOR")) return { agencyId: actor.agencyId, all: true };
  return { agencyId: actor.agencyId, all: false, departmentIds: departmentsWith(actor, "OFFICER", "DEPARTMENT_HEAD") };
}

/** The same rule for one subject. */
export function mayViewConsents(actor: Actor, subject: ConsentSubject): Verdict {
  const scope = consentsVisibleTo(actor);
  const seen = scope.agencyId === subject.agencyId && (scope.all || subject.departmentIds.some((id) => scope.departmentIds.includes(id)));
  return seen ? allow : deny("common.notFound");
}
