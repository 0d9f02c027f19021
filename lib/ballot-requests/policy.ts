// What one officer asks for and another grants (R068, F82, F83 of the feature list; ballot.md "The course of a round"): voiding a
// round whose papers are out, and counting in spite of too few papers. The now is asked of the states.
import { type BoxFacts, isSame, voidingRoles } from "../ballot-boxes/policy";
import { isInDraft, roundMoves } from "../ballots/states";
import { type Actor, hasRole } from "../core/actor";
import { mayMove } from "../core/lifecycle";
import { all, allow, deny, type Verdict } from "../core/verdict";
import { maySteerSession } from "../councils/policy";

/** Asking for a round to be voided: those who lead, and the chair's deputy, where somebody else could agree. */
export function mayAskVoid(actor: Actor, round: Pick<BoxFacts, "state" | "opened" | "voidAskedBy" | "heads">): Verdict {
  const leads = hasRole(actor, "COUNCIL_VICE_CHAIR") ? allow : maySteerSession(actor);
  return all(
    leads,
    isInDraft(round.state) ? deny("ballots.voidAlone") : allow,
    mayMove(roundMoves.void, round.state) ? allow : deny("ballots.resultStands"),
    round.opened ? deny("ballots.papersLieOpen") : allow,
    round.voidAskedBy ? deny("ballots.voidAsked") : allow,
    othersAgree(actor, round),
  );
}

/** Who asked for voiding takes that back while the round stands; then somebody else may ask. */
export function mayWithdrawVoid(actor: Actor, round: Pick<BoxFacts, "state" | "voidAskedBy">): Verdict {
  const open = mayMove(roundMoves.void, round.state) && isSame(actor, round.voidAskedBy);
  return open ? allow : deny("ballots.nothingToWithdraw");
}

/** Who asked for a waiver takes that back until it is agreed to. */
export function mayWithdrawWaiver(actor: Actor, round: Pick<BoxFacts, "state" | "opened" | "waived" | "waiverAskedBy">): Verdict {
  const open = mayMove(roundMoves.count, round.state) && !round.opened && !round.waived;
  return open && isSame(actor, round.waiverAskedBy) ? allow : deny("ballots.nothingToWithdraw");
}

// Asking where nobody else could agree would lock the others out and lead nowhere.
function othersAgree(actor: Actor, { heads }: Pick<BoxFacts, "heads">): Verdict {
  return heads.some((head) => !isSame(actor, head)) ? allow : deny("ballots.nobodyAgrees");
}

/**
 * Only who leads the council voids a round; once papers are out, another officer has asked for it first. Once the papers lie open
 * nobody does: the tellers see the choices, and a result nobody likes would be voted on again.
 */
export function mayVoidRound(actor: Actor, round: Pick<BoxFacts, "state" | "opened" | "voidAskedBy">): Verdict {
  if (!hasRole(actor, ...voidingRoles)) return deny("ballots.chairOnly");
  if (!mayMove(roundMoves.void, round.state)) return deny("ballots.resultStands");
  if (round.opened) return deny("ballots.papersLieOpen");
  if (isInDraft(round.state)) return allow;
  if (!round.voidAskedBy) return deny("ballots.voidAskFirst");
  return isSame(actor, round.voidAskedBy) ? deny("ballots.otherVoids") : allow;
}

/** Asking to count in spite of too few papers: those who lead, before the papers are opened, where somebody else could agree. */
export function mayAskWaiver(actor: Actor, round: Pick<BoxFacts, "state" | "sealed" | "opened" | "waiverAskedBy" | "heads">): Verdict {
  const waiting = mayMove(roundMoves.count, round.state) && round.sealed && !round.opened;
  return all(
    maySteerSession(actor),
    waiting ? allow : deny("ballots.waiverNotNow"),
    round.waiverAskedBy ? deny("ballots.waiverAsked") : allow,
    othersAgree(actor, round),
  );
}

/** Chair or deputy, another person than the one who asked, agrees. */
export function mayGrantWaiver(actor: Actor, round: Pick<BoxFacts, "state" | "opened" | "waived" | "waiverAskedBy">): Verdict {
  if (!hasRole(actor, ...voidingRoles)) return deny("ballots.chairOnly");
  if (!mayMove(roundMoves.count, round.state) || round.opened || round.waived) return deny("ballots.waiverNotNow");
  if (!round.waiverAskedBy) return deny("ballots.waiverAskFirst");
  return isSame(actor, round.waiverAskedBy) ? deny("ballots.otherWaives") : allow;
}
