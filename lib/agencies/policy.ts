// Only an administrator changes the data of the own agency; inspectors read them, the agency's head confirms
// changes of administrators (shared model, "Always true": two people). Nobody else has business in administration.
import { type Actor, hasRole } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";

/** The right every change in administration wants: administrator of the record's own agency. */
export function mayAdminister(actor: Actor, record: { agencyId: string }): Verdict {
  if (actor.agencyId !== record.agencyId) return deny("common.notFound");
  if (hasRole(actor, "ADMINISTRATOR")) return allow;
  return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "common.noRole");
}

/** Reading accounts, persons and units in administration. */
export function mayViewAdministration(actor: Actor): Verdict {
  return hasRole(actor, "ADMINISTRATOR", "INSPECTOR", "AGENCY_HEAD") ? allow : deny("common.noRole");
}

/** Changing the agency's own data. */
export function mayEditAgency(actor: Actor, agency: { id: string }): Verdict {
  return mayAdminister(actor, { agencyId: agency.id });
}

/** A new agency is founded from the machine itself, by the command that makes the first administrator. */
export function mayFoundAgency(actor: Actor): Verdict {
  return actor.kind === "system" ? allow : deny("common.noRole");
}
