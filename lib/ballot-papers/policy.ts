// Who takes papers and who may cast them (R068; ballot.md "The course of a round", 3 and 4). The roll decides, not a
// role: it was frozen when the box was locked. Casting itself asks for no name; this only says what a page offers.
import { type BallotRoundState, isCasting, isInDraft, isIssuing } from "../ballots/states";
import type { Actor } from "../core/actor";
import { all, allow, deny, type Verdict } from "../core/verdict";
import { maySteerSession } from "../councils/policy";

export type VotableRound = {
  round: { state: BallotRoundState; secret: boolean } | null;
  /** The actor on the roll, when there. */
  me: { takesPart: boolean; byPaper: boolean; taken: boolean; papers: number } | null;
};

/** May take papers now. Reasons say what to do. */
export function mayTakePapers(actor: Actor, { round, me }: VotableRound): Verdict {
  const entitled = mayVote(actor, { round, me });
  if (!entitled.allowed || !round || !me) return entitled;
  if (me.taken) return deny("ballots.alreadyTaken");
  return isIssuing(round.state) ? allow : deny(isCasting(round.state) ? "ballots.issuingOver" : "ballots.closed");
}

/** May say by a passkey who takes papers: only while papers are given out, for from casting on nothing is written beside the paper. */
export function mayConfirmByPasskey(actor: Actor, { round, me }: VotableRound): Verdict {
  const entitled = mayVote(actor, { round, me });
  if (!entitled.allowed || !round) return entitled;
  return isIssuing(round.state) ? allow : deny(isCasting(round.state) ? "ballots.issuingOver" : "ballots.closed");
}

/** Has papers and the box is open. */
export function mayCastPapers(actor: Actor, { round, me }: VotableRound): Verdict {
  const entitled = mayVote(actor, { round, me });
  if (!entitled.allowed || !round || !me) return entitled;
  if (!me.taken) return deny(isIssuing(round.state) ? "ballots.takeFirst" : "ballots.issuingOver");
  if (isIssuing(round.state)) return deny("ballots.castingLater");
  return isCasting(round.state) ? allow : deny("ballots.closed");
}

/** Printed ballots are set while papers may still be given out: a specimen from the draft on, then one sheet a member on paper. */
export function mayPrintBallots(actor: Actor, round: { state: BallotRoundState; secret: boolean }): Verdict {
  const over = !isInDraft(round.state) && !isIssuing(round.state) && !isCasting(round.state);
  return all(maySteerSession(actor), round.secret ? allow : deny("ballots.byHand"), over ? deny("ballots.closed") : allow);
}

/** Stands on the roll with at least one web paper, in a secret round whose box is locked. */
export function mayVote(actor: Actor, { round, me }: VotableRound): Verdict {
  if (!actor.personId || actor.roles.length === 0) return deny("ballots.notAMember");
  if (!round || isInDraft(round.state)) return deny(round && !round.secret ? "ballots.byHand" : "ballots.notOpenYet");
  if (!round.secret) return deny("ballots.byHand");
  if (!me) return deny("ballots.notAMember");
  if (!me.takesPart) return deny("ballots.absent");
  if (me.byPaper) return deny("ballots.votesOnPaper");
  return me.papers > 0 ? allow : deny("ballots.recusedFromAll");
}
