// Who leads a round of voting and when (R068; ballot.md "The course of a round"; law.md b.4: a closed ballot is never
// opened again, only a new round with a reason). The now is asked of the states.
import { type BallotRoundState, isInDraft, isUnfinished, roundMoves } from "../ballots/states";
import type { Actor } from "../core/actor";
import { mayMove } from "../core/lifecycle";
import { all, allow, deny, type Verdict } from "../core/verdict";
import { maySteerSession } from "../councils/policy";
import { type CouncilSessionState, isSitting } from "../councils/states";

export type RoundFacts = { state: BallotRoundState; secret: boolean; sessionState: CouncilSessionState; handRecorded: boolean };

/** A new round: the council sits, a rule is known and no other round is on its way. */
export function mayPrepareRound(
  actor: Actor,
  session: { state: CouncilSessionState; offersBallot: boolean; hasRule: boolean; rounds: readonly BallotRoundState[] },
): Verdict {
  return all(
    maySteerSession(actor),
    session.offersBallot ? allow : deny("ballots.noBallotInPlan"),
    session.hasRule ? allow : deny("ballots.noRule"),
    isSitting(session.state) ? allow : deny("ballots.sessionNotOpen"),
    session.rounds.some(isUnfinished) ? deny("ballots.roundUnderWay") : allow,
  );
}

/** Recusals are declared before papers are handed out. */
export function mayRecuse(actor: Actor, round: RoundFacts): Verdict {
  return all(
    maySteerSession(actor),
    isInDraft(round.state) ? allow : deny("ballots.papersOut"),
    round.handRecorded ? deny("ballots.handWaiting") : allow,
  );
}

/** Totals of a vote by hand, where the plan's procedure votes openly. */
export function mayRecordVote(actor: Actor, round: RoundFacts & { missingForQuorum: number }): Verdict {
  return all(
    maySteerSession(actor),
    round.secret ? deny("ballots.secretOnly") : allow,
    isSitting(round.sessionState) ? allow : deny("ballots.sessionNotOpen"),
    mayMove(roundMoves.record, round.state) ? allow : deny("ballots.alreadyOpened"),
    round.missingForQuorum === 0 ? allow : deny("ballots.belowQuorum"),
  );
}
