// The country's calendar is data with a source (lib/calendar); what an agency changes for itself (a swapped day announced later, a
// local day off) is written by its office or its administrator and read by everybody who works by it.
import { type Actor, hasRole } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";

/** Seeing which days are worked. */
export function mayReadCalendar(actor: Actor): Verdict {
  return actor.roles.length > 0 ? allow : deny("common.noRole");
}

/** Changing the agency's own days. */
export function mayChangeCalendar(actor: Actor): Verdict {
  return hasRole(actor, "OFFICE", "ADMINISTRATOR") ? allow : deny("calendarDays.officeOnly");
}
