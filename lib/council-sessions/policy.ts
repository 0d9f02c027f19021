// Who prepares, opens, writes and closes a session (R066; biên bản họp, law.md b.3). The now is asked of the states.

import type { Actor } from "../core/actor";
import { mayMove } from "../core/lifecycle";
import { all, allow, deny, type Reason, type Verdict } from "../core/verdict";
import { maySteerSession } from "../councils/policy";
import { type CouncilSessionState, isBeingPrepared, isSitting, sessionMoves } from "../councils/states";
import { missingToClose, missingToOpen } from "./rules";

export type SessionFacts = {
  state: CouncilSessionState;
  agenda: number;
  /** Voting members in office on the day of the session. */
  members: number;
  conclusion: string;
  /** Rounds that are not void. */
  standingRounds: number;
  /** Rounds being prepared, casting or waiting for the count. */
  unfinishedRounds: number;
};

/** Who may make a session. */
export function mayCreateSession(actor: Actor): Verdict {
  return maySteerSession(actor);
}

/** Title, time, place, agenda: while the session is being prepared. */
export function mayPrepareSession(actor: Actor, session: { state: CouncilSessionState }): Verdict {
  return all(maySteerSession(actor), isBeingPrepared(session.state) ? allow : deny("councils.agendaFixed"));
}

/** Opening wants an agenda and members. */
export function mayOpenSession(actor: Actor, session: SessionFacts): Verdict {
  return all(
    maySteerSession(actor),
    mayMove(sessionMoves.open, session.state) ? allow : deny("councils.alreadyOpened"),
    firstGap(missingToOpen(session)),
  );
}

/** Putting a session off: until a round stands; what was voted on belongs to its day. */
export function mayPostponeSession(actor: Actor, session: SessionFacts): Verdict {
  return all(
    maySteerSession(actor),
    mayMove(sessionMoves.postpone, session.state) ? allow : deny("councils.sessionOver"),
    session.standingRounds === 0 ? allow : deny("councils.roundHolds"),
  );
}

/** Attendance stays as it is while a box is open or waits for its count: the roll was made from it. */
export function mayMarkAttendance(actor: Actor, session: { state: CouncilSessionState; rollFixed: boolean }): Verdict {
  return all(
    maySteerSession(actor),
    isSitting(session.state) ? allow : deny("councils.notSitting"),
    session.rollFixed ? deny("councils.rollFixed") : allow,
  );
}

/** Minutes are written while the council sits. */
export function mayWriteMinutes(actor: Actor, session: { state: CouncilSessionState }): Verdict {
  return all(maySteerSession(actor), isSitting(session.state) ? allow : deny("councils.minutesFixed"));
}

/** Closing wants every round ended and a conclusion in the minutes. */
export function mayCloseSession(actor: Actor, session: SessionFacts): Verdict {
  return all(
    maySteerSession(actor),
    mayMove(sessionMoves.close, session.state) ? allow : deny("councils.notSitting"),
    firstGap(missingToClose(session)),
  );
}

function firstGap(gaps: string[]): Verdict {
  return gaps[0] ? deny(`councils.${gaps[0]}` as Reason) : allow;
}
