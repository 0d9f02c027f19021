// Who votes and who counts (R068; ballot.md "The course of a round"; law.md b.4: tellers are not candidates). The roll
// decides who votes, not a role: it was frozen when casting opened.
import { type Actor, hasRole } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";
import { awaitsCount, type BallotRoundState, isCasting, isCounted, isInDraft } from "./states";

export type VotableRound = {
  round: { state: BallotRoundState; secret: boolean } | null;
  /** The actor on the roll, when there. */
  me: { takesPart: boolean; voted: boolean; papers: number } | null;
};

/** May cast now. Reasons say what to do. */
export function mayCastBallot(actor: Actor, votable: VotableRound): Verdict {
  if (!actor.personId || actor.roles.length === 0) return deny("ballots.notAMember");
  const { round, me } = votable;
  if (!round || isInDraft(round.state)) return deny(round && !round.secret ? "ballots.byHand" : "ballots.notOpenYet");
  if (!me) return deny("ballots.notAMember");
  if (me.voted) return deny("ballots.alreadyCast");
  if (!isCasting(round.state)) return deny("ballots.closed");
  if (!me.takesPart) return deny("ballots.absent");
  return me.papers > 0 ? allow : deny("ballots.recusedFromAll");
}

/** Two different tellers who are not nominees confirm the count. */
export function mayConfirmCount(
  actor: Actor,
  round: { state: BallotRoundState; firstTellerId: string | null; firstTellerPersonId: string | null; nomineePersonIds: readonly string[] },
): Verdict {
  if (!hasRole(actor, "TELLER")) return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "ballots.tellersOnly");
  if (isCounted(round.state)) return deny("ballots.alreadyCounted");
  if (!awaitsCount(round.state)) return deny("ballots.notClosedYet");
  if (actor.personId && round.nomineePersonIds.includes(actor.personId)) return deny("ballots.tellerIsNominee");
  const first = round.firstTellerId === actor.id || (actor.personId !== null && round.firstTellerPersonId === actor.personId);
  return first ? deny("ballots.secondTellerWanted") : allow;
}

/** Figures are seen once the result is open, by those who see the session. */
export function maySeeTally(round: { state: BallotRoundState }): Verdict {
  return isCounted(round.state) ? allow : deny("ballots.noPartialResult");
}

/** How many have voted: those who lead the session and the tellers; names of the roll go to nobody while casting. */
export function maySeeProgress(actor: Actor): Verdict {
  return hasRole(actor, "COUNCIL_SECRETARY", "COUNCIL_CHAIR", "COUNCIL_VICE_CHAIR", "OFFICE", "TELLER", "INSPECTOR")
    ? allow
    : deny("common.noRole");
}
