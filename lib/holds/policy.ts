// Source: R019 (objective, transparent), domain/law.md b.2. Only those who answer for recognition may bar it; the reason of a
// hold can be hurtful and unproven, so the unit sees that there is a hold and not why.
import { type Actor, hasRole, type RoleName } from "../core/actor";
import type { Day } from "../core/clock";
import { allow, deny, type Verdict } from "../core/verdict";
import { isNominee, type NomineePeople } from "../nominees/rules";
import { type HoldSpan, isOpen } from "./rules";

const placers: RoleName[] = ["OFFICE", "COUNCIL_STANDING_BODY", "AGENCY_HEAD"];

/** May place a hold on a subject of the agency. */
export function mayPlaceHold(actor: Actor): Verdict {
  if (hasRole(actor, ...placers)) return allow;
  return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "holds.placersOnly");
}

/** May lift this hold: the same roles, while it is open, and nobody one on himself. */
export function mayLiftHold(actor: Actor, hold: HoldSpan & { nominee: NomineePeople }, day: Day): Verdict {
  const who = mayPlaceHold(actor);
  if (!who.allowed) return who;
  if (isNominee(actor, hold.nominee)) return deny("holds.ownHold");
  return isOpen(hold, day) ? allow : deny("holds.alreadyEnded");
}

/** May read why: those who place holds and the inspector. */
export function mayReadHoldReason(actor: Actor): Verdict {
  return hasRole(actor, ...placers, "INSPECTOR") ? allow : deny("holds.reasonHidden");
}
