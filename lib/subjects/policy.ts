// Source: R023, R060 (a department speaks for its own), brief rule "every row belongs to one agency"; domain/law.md b.2 (5.2c)
// for the search over the whole agency, which shows no more of a foreign subject than is needed to know it again.
import { type Actor, departmentsWith, hasRole, hasRoleIn, readsWholeAgency } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";

export type SubjectScope = { agencyId: string; all: true } | { agencyId: string; all: false; departmentIds: string[] };

/** Whose register a role reads: the whole agency, or the subjects its departments have or have put forward. */
export function subjectsVisibleTo(actor: Actor): SubjectScope {
  if (hasRole(actor, ...readsWholeAgency)) return { agencyId: actor.agencyId, all: true };
  return { agencyId: actor.agencyId, all: false, departmentIds: departmentsWith(actor, "OFFICER", "DEPARTMENT_HEAD") };
}

/** `departmentIds`: the subject's own department and those that registered or nominated it. */
export type PlacedSubject = { agencyId: string; departmentIds: readonly string[] };

/** The same rule for one subject. */
export function mayViewSubject(actor: Actor, subject: PlacedSubject): Verdict {
  const scope = subjectsVisibleTo(actor);
  if (subject.agencyId !== scope.agencyId) return deny("common.notFound");
  if (scope.all || subject.departmentIds.some((id) => scope.departmentIds.includes(id))) return allow;
  return deny("common.notFound");
}

/** May open the register at all: somebody it has rows for. */
export function mayReadRegister(actor: Actor): Verdict {
  const scope = subjectsVisibleTo(actor);
  return scope.all || scope.departmentIds.length > 0 ? allow : deny("common.noRole");
}

/** May ask for likely duplicates over the whole agency: everybody with a role, since everybody may suggest. */
export function maySearchSubjects(actor: Actor): Verdict {
  return actor.roles.length > 0 ? allow : deny("common.noRole");
}

/** May make a subject: the office for anybody, a department for its own people and for outsiders it puts forward. */
export function mayCreateSubject(actor: Actor, subject: { departmentId: string | null }): Verdict {
  if (hasRole(actor, "OFFICE", "COUNCIL_STANDING_BODY")) return allow;
  if (!hasRole(actor, "OFFICER", "DEPARTMENT_HEAD")) return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "common.noRole");
  if (subject.departmentId === null || hasRoleIn(actor, subject.departmentId, "OFFICER", "DEPARTMENT_HEAD")) return allow;
  return deny("common.otherUnit");
}
