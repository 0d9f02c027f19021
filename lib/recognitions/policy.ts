// Recognitions are no secret inside the agency's work (R096): read by those who read the whole agency, by the editor who
// publishes, and by the department that nominated.
import { type Actor, departmentsWith, hasRole, readsWholeAgency } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";

export type RecognitionScope = { agencyId: string; all: true } | { agencyId: string; all: false; departmentIds: string[] };

/** Which recognitions the actor sees in lists. */
export function recognitionsVisibleTo(actor: Actor): RecognitionScope {
  if (hasRole(actor, ...readsWholeAgency, "EDITOR")) return { agencyId: actor.agencyId, all: true };
  return { agencyId: actor.agencyId, all: false, departmentIds: departmentsWith(actor, "OFFICER", "DEPARTMENT_HEAD") };
}

/** The same rule for one recognition. */
export function mayViewRecognition(actor: Actor, recognition: { agencyId: string; departmentId: string }): Verdict {
  const scope = recognitionsVisibleTo(actor);
  const seen = scope.agencyId === recognition.agencyId && (scope.all || scope.departmentIds.includes(recognition.departmentId));
  return seen ? allow : deny("common.notFound");
}

/** May open the page of decisions at all. */
export function maySeeRecognitions(actor: Actor): Verdict {
  const scope = recognitionsVisibleTo(actor);
  return scope.all || scope.departmentIds.length > 0 ? allow : deny("common.noRole");
}
