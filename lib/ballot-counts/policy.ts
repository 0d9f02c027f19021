// Who counts and who sees (R068; ballot.md "The course of a round"; law.md b.4: tellers are not candidates). Every step
// that cannot be taken back wants two different people.

import { awaitsCount, type BallotRoundState, isCounted, isVoid, roundMoves } from "../ballots/states";
import { type Actor, hasRole } from "../core/actor";
import { mayMove } from "../core/lifecycle";
import { all, allow, deny, type Verdict } from "../core/verdict";
import { type CouncilSessionState, isSitting } from "../councils/states";

export type CountFacts = {
  state: BallotRoundState;
  sealed: boolean;
  /** The papers lie open: the first teller gave the seed. */
  opened: boolean;
  /** Printed papers were handed out and nobody has entered their totals. */
  printedMissing: boolean;
  printed: boolean;
  firstTellerId: string | null;
  firstTellerPersonId: string | null;
  nomineePersonIds: readonly string[];
};

/** A teller who is no nominee, while the round waits for its count. */
function mayCount(actor: Actor, round: CountFacts): Verdict {
  if (!hasRole(actor, "TELLER")) return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "ballots.tellersOnly");
  if (isCounted(round.state)) return deny("ballots.alreadyCounted");
  if (!awaitsCount(round.state)) return deny("ballots.notClosedYet");
  if (!round.sealed) return deny("ballots.notSealedYet");
  if (actor.personId && round.nomineePersonIds.includes(actor.personId)) return deny("ballots.tellerIsNominee");
  return allow;
}

/** Totals of printed papers are entered before the web papers are opened. */
export function mayEnterPrinted(actor: Actor, round: CountFacts): Verdict {
  return all(mayCount(actor, round), round.printed ? allow : deny("ballots.noPrinted"), round.opened ? deny("ballots.papersOpen") : allow);
}

/** Opening with two slips; printed totals come first, so that neither count can lean on the other. */
export function mayOpenPapers(actor: Actor, round: CountFacts): Verdict {
  return all(
    mayCount(actor, round),
    round.opened ? deny("ballots.papersOpen") : allow,
    round.printedMissing ? deny("ballots.printedFirst") : allow,
  );
}

/** The second teller, another person than the one who opened, confirms and makes the result stand. */
export function mayConfirmCount(actor: Actor, round: CountFacts): Verdict {
  return all(
    mayCount(actor, round),
    round.opened ? allow : deny("ballots.openFirst"),
    isFirst(actor, round) ? deny("ballots.secondTellerWanted") : allow,
  );
}

/** A vote by hand that was recorded: chair, deputy or a teller who is no nominee, another person than the one who recorded it. */
export function mayConfirmVote(actor: Actor, round: CountFacts & { handRecorded: boolean; sessionState: CouncilSessionState }): Verdict {
  if (!hasRole(actor, "COUNCIL_CHAIR", "COUNCIL_VICE_CHAIR", "TELLER"))
    return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "ballots.handOfficersOnly");
  return all(
    mayMove(roundMoves.record, round.state) ? allow : deny("ballots.alreadyOpened"),
    isSitting(round.sessionState) ? allow : deny("ballots.sessionNotOpen"),
    round.handRecorded ? allow : deny("ballots.handFirst"),
    isFirst(actor, round) ? deny("ballots.handOtherConfirms") : allow,
    actor.personId && round.nomineePersonIds.includes(actor.personId) ? deny("ballots.tellerIsNominee") : allow,
  );
}

function isFirst(actor: Actor, round: Pick<CountFacts, "firstTellerId" | "firstTellerPersonId">): boolean {
  return round.firstTellerId === actor.id || (actor.personId !== null && round.firstTellerPersonId === actor.personId);
}

/** The list of sealed papers is open to everybody who sees the session from its sealing on; it says nothing of choices. */
export function maySeeSealed(round: Pick<CountFacts, "state" | "sealed">): Verdict {
  if (isVoid(round.state)) return deny("ballots.voidedList");
  return round.sealed ? allow : deny("ballots.noListYet");
}

/** Tellers see what lies open before the second confirmation. */
export function maySeeOpened(actor: Actor, round: CountFacts): Verdict {
  return all(mayCount(actor, round), round.opened ? allow : deny("ballots.noPartialResult"));
}
