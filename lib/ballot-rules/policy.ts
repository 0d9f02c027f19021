// Who writes the agency's rule of voting into the system (R068; quy chế of the council, law.md b.3 and b.4): those who lead its
// sessions. Everybody of the agency may read it: members vote under it.
import type { Actor } from "../core/actor";
import type { Verdict } from "../core/verdict";
import { maySteerSession } from "../councils/policy";

/** Entering a new rule; those before stay as they were. */
export function mayEnterBallotRule(actor: Actor): Verdict {
  return maySteerSession(actor);
}
