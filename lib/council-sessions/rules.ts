// What a session still lacks before its next step. Sources: R066, R068; quorum as the plan's ballot rule sets it
// (law.md b.3: two thirds of all members as the usual pattern).
import { awaitsCount, type BallotRoundState, isCasting, isCounted, isInDraft, isIssuing } from "../ballots/states";
import { type CouncilSessionState, isBeingPrepared, isSitting } from "../councils/states";
import type { AttendanceWord } from "./schema";

/** Where the session stands, as its one screen shows it. */
export type Phase = "prepare" | "attend" | "draft" | "issuing" | "casting" | "counting" | "conclude" | "ended";

/** The phase of a session: by its own state, then by its latest round. A session without a vote goes on to its conclusion. */
export function phaseOf(session: { state: CouncilSessionState; offersBallot: boolean; latestRound: BallotRoundState | null }): Phase {
  if (isBeingPrepared(session.state)) return "prepare";
  if (!isSitting(session.state)) return "ended";
  if (!session.offersBallot) return "conclude";
  const round = session.latestRound;
  if (round === null) return "attend";
  if (isInDraft(round)) return "draft";
  if (isIssuing(round)) return "issuing";
  if (isCasting(round)) return "casting";
  if (awaitsCount(round)) return "counting";
  return isCounted(round) ? "conclude" : "attend";
}

export type Gap = "noAgenda" | "noMembers" | "unfinishedRound" | "noConclusion";

/** What stands against opening a session. */
export function missingToOpen(session: { agenda: number; members: number }): Gap[] {
  const gaps: Gap[] = [];
  if (session.agenda === 0) gaps.push("noAgenda");
  if (session.members === 0) gaps.push("noMembers");
  return gaps;
}

/** What stands against closing a session: a round under way, or minutes without a conclusion. */
export function missingToClose(session: { unfinishedRounds: number; conclusion: string }): Gap[] {
  const gaps: Gap[] = [];
  if (session.unfinishedRounds > 0) gaps.push("unfinishedRound");
  if (session.conclusion.trim() === "") gaps.push("noConclusion");
  return gaps;
}

/** Voting members by attendance; one who was not marked counts as absent. */
export function attendanceCount(
  memberIds: readonly string[],
  marks: ReadonlyMap<string, AttendanceWord>,
): { total: number; present: number; written: number; absent: number } {
  const marked = (word: AttendanceWord) => memberIds.filter((memberId) => marks.get(memberId) === word).length;
  const [present, written] = [marked("PRESENT"), marked("WRITTEN")];
  return { total: memberIds.length, present, written, absent: memberIds.length - present - written };
}

/** Agenda items that no counted round has decided: at closing they go back to those that may be tabled. */
export function undecidedItems<Item extends { nominationId: string }>(agenda: readonly Item[], decided: ReadonlySet<string>): Item[] {
  return agenda.filter((item) => !decided.has(item.nominationId));
}
