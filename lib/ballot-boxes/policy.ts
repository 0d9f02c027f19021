// Who locks, opens, closes and seals the box, and when (R068; ballot.md "The course of a round"; law.md b.4: a closed
// ballot is never opened again). Closing and sealing want two different people. The now is asked of the states.
import { type BallotRoundState, isCasting, isInDraft, isIssuing, roundMoves } from "../ballots/states";
import { type Actor, hasRole, type RoleName } from "../core/actor";
import { mayMove } from "../core/lifecycle";
import { all, allow, deny, type Verdict } from "../core/verdict";
import { maySteerSession } from "../councils/policy";
import { type CouncilSessionState, isSitting } from "../councils/states";

/** They void a round and agree to a waiver. */
export const voidingRoles = ["COUNCIL_CHAIR", "COUNCIL_VICE_CHAIR"] as const satisfies readonly RoleName[];

/** A user and the person behind the account: two accounts of one person are one person. */
export type Doer = { id: string; personId: string | null } | null;

export type BoxFacts = {
  state: BallotRoundState;
  secret: boolean;
  sessionState: CouncilSessionState;
  missingForQuorum: number;
  /** Members who took papers or vote on printed ones. */
  supplied: number;
  /** How many more must have papers for a quorum. */
  missingSupplied: number;
  /** A closing time was announced and has passed, by the clock of the database. */
  closesPast: boolean;
  sealed: boolean;
  /** The papers lie open. */
  opened: boolean;
  /** Counting in spite of too few papers was agreed to. */
  waived: boolean;
  closedBy: Doer;
  voidAskedBy: Doer;
  waiverAskedBy: Doer;
  /** Accounts of chair and deputies in force: they agree to voiding and to waivers. */
  heads: readonly NonNullable<Doer>[];
  nomineePersonIds: readonly string[];
};

/** Locking wants a quorum; the page says how many are missing. */
export function mayLockBox(actor: Actor, round: Pick<BoxFacts, "state" | "secret" | "sessionState" | "missingForQuorum">): Verdict {
  return all(
    maySteerSession(actor),
    round.secret ? allow : deny("ballots.byHand"),
    isSitting(round.sessionState) ? allow : deny("ballots.sessionNotOpen"),
    mayMove(roundMoves.lock, round.state) ? allow : deny("ballots.alreadyOpened"),
    round.missingForQuorum === 0 ? allow : deny("ballots.belowQuorum"),
  );
}

/** A member who has no web papers may be given printed ones until the box closes. */
export function mayGivePrinted(actor: Actor, round: Pick<BoxFacts, "state">): Verdict {
  const out = isIssuing(round.state) || isCasting(round.state);
  return all(maySteerSession(actor), out ? allow : deny(isInDraft(round.state) ? "ballots.lockFirst" : "ballots.closed"));
}

/** Printed papers are taken back only while papers are handed out: who held them counted for the quorum the box was opened with. */
export function mayTakeBackPrinted(actor: Actor, round: Pick<BoxFacts, "state">): Verdict {
  return all(mayGivePrinted(actor, round), isIssuing(round.state) ? allow : deny("ballots.printedStay"));
}

/**
 * Casting begins when issuing ends, and nobody gets papers after. Who has none counts as absent, so the quorum is asked again, of
 * those who have: an auditor sees them and nobody else. A closing time that has passed comes first: the box would take nothing.
 */
export function mayOpenCasting(actor: Actor, round: Pick<BoxFacts, "state" | "supplied" | "missingSupplied" | "closesPast">): Verdict {
  return all(
    maySteerSession(actor),
    mayMove(roundMoves.open, round.state) ? allow : deny("ballots.notIssuing"),
    round.closesPast ? deny("ballots.closingPassed") : allow,
    round.supplied > 0 ? allow : deny("ballots.nobodySupplied"),
    round.missingSupplied === 0 ? allow : deny("ballots.suppliedBelowQuorum"),
  );
}

/** Times are announced, put off and extended until the box closes. */
export function mayAnnounceTimes(actor: Actor, round: Pick<BoxFacts, "state">): Verdict {
  const open = isIssuing(round.state) || isCasting(round.state);
  return all(maySteerSession(actor), open ? allow : deny("ballots.notCasting"));
}

/** Closing the box: the first of the two who seal. */
export function mayCloseCasting(actor: Actor, round: Pick<BoxFacts, "state">): Verdict {
  return all(maySteerSession(actor), mayMove(roundMoves.close, round.state) ? allow : deny("ballots.notCasting"));
}

/** A teller, another person than the one who closed, seals. */
export function maySealBox(actor: Actor, round: Pick<BoxFacts, "state" | "sealed" | "closedBy" | "nomineePersonIds">): Verdict {
  if (!hasRole(actor, "TELLER")) return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "ballots.tellersOnly");
  if (!mayMove(roundMoves.count, round.state)) return deny("ballots.notClosedYet");
  if (round.sealed) return deny("ballots.alreadySealed");
  if (actor.personId && round.nomineePersonIds.includes(actor.personId)) return deny("ballots.tellerIsNominee");
  return isSame(actor, round.closedBy) ? deny("ballots.otherSeals") : allow;
}

/** Whether actor and doer are one person. */
export function isSame(actor: Actor, doer: Doer): boolean {
  return doer !== null && (doer.id === actor.id || (actor.personId !== null && doer.personId === actor.personId));
}
