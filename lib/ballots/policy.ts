// Who sees what of a vote (R068; F80, F81 of the feature list): no figures before the result stands, and who has taken
// papers only to those who lead and count.
import { type Actor, hasRole } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";
import { type BallotRoundState, isCounted } from "./states";

/** Figures are seen once the result stands, by those who see the session. */
export function maySeeTally(round: { state: BallotRoundState }): Verdict {
  return isCounted(round.state) ? allow : deny("ballots.noPartialResult");
}

/** Who has taken papers: those who lead the session and the tellers. */
export function maySeeProgress(actor: Actor): Verdict {
  return hasRole(actor, "COUNCIL_SECRETARY", "COUNCIL_CHAIR", "COUNCIL_VICE_CHAIR", "OFFICE", "TELLER", "INSPECTOR")
    ? allow
    : deny("common.noRole");
}
