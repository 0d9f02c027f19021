// R109, R114: the department that leads a task does it and says when it is done; R112, R118: the office, the council's standing
// body and the plan's monitoring department watch over it. Nobody confirms what they reported themselves.
import { type Actor, hasRole, hasRoleIn, readsWholeAgency } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";

export type TaskFacts = {
  /** Departments that do it, work along, and watch over the plan. */
  doerIds: readonly string[];
  coordinatorIds: readonly string[];
  monitorId: string | null;
  /** A newer version has taken the plan's place. */
  superseded: boolean;
  /** Who said that this turn is done, while nobody has answered. */
  waitingFrom: string | null;
  confirmed: boolean;
};

/** Whether steps, products and reports are shown; title, roles, time and status of a task are everybody's who reads the plan. */
export function maySeeTaskWork(actor: Actor, facts: TaskFacts): boolean {
  if (hasRole(actor, ...readsWholeAgency)) return true;
  const places = [...facts.doerIds, ...facts.coordinatorIds, ...(facts.monitorId ? [facts.monitorId] : [])];
  return places.some((id) => hasRoleIn(actor, id, "OFFICER", "DEPARTMENT_HEAD"));
}

/** May say which department does it: the office, while nothing was reported. */
export function mayAssignTask(actor: Actor, facts: TaskFacts): Verdict {
  if (!hasRole(actor, "OFFICE")) return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "tasks.officeOnly");
  return still(facts);
}

/** May write steps and products, and report: the department that does it, until it has said that it is done. */
export function mayWorkOnTask(actor: Actor, facts: TaskFacts): Verdict {
  if (!doesIt(actor, facts)) return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "tasks.doersOnly");
  return still(facts);
}

/** Where the plan's words name nobody of today and the office has chosen nobody, the office itself does it. */
function doesIt(actor: Actor, facts: TaskFacts): boolean {
  if (facts.doerIds.length === 0) return hasRole(actor, "OFFICE");
  return facts.doerIds.some((id) => hasRoleIn(actor, id, "OFFICER", "DEPARTMENT_HEAD"));
}

/** May confirm a report or give it back: the office, the standing body, or the head of the monitoring department. */
export function maySettleReport(actor: Actor, facts: TaskFacts): Verdict {
  const watches =
    hasRole(actor, "OFFICE", "COUNCIL_STANDING_BODY") || (facts.monitorId !== null && hasRoleIn(actor, facts.monitorId, "DEPARTMENT_HEAD"));
  if (!watches) return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "tasks.monitorsOnly");
  if (facts.waitingFrom === null) return deny("tasks.nothingReported");
  return facts.waitingFrom === actor.id ? deny("tasks.ownReport") : allow;
}

function still(facts: TaskFacts): Verdict {
  if (facts.superseded) return deny("tasks.superseded");
  return facts.waitingFrom !== null || facts.confirmed ? deny("tasks.reported") : allow;
}
