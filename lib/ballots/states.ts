import { defineLifecycle } from "../core/lifecycle";

export type BallotRoundState = "DRAFT" | "ISSUING" | "CASTING" | "CLOSED" | "OPENED" | "VOID";

export const roundMoves = defineLifecycle<BallotRoundState>()({
  /** The box is locked with the tellers' key; papers are handed out from here on. */
  lock: { from: ["DRAFT"], to: "ISSUING", event: "ballotRound.locked" },
  open: { from: ["ISSUING"], to: "CASTING", event: "ballotRound.castingOpened" },
  close: { from: ["CASTING"], to: "CLOSED", event: "ballotRound.castingClosed" },
  count: { from: ["CLOSED"], to: "OPENED", event: "ballotRound.counted" },
  /** A vote by hand has no box: the totals are recorded with the minutes. */
  record: { from: ["DRAFT"], to: "OPENED", event: "ballotRound.recorded" },
  /** A rehearsal ends without a result. */
  shred: { from: ["CLOSED"], to: "VOID", event: "ballotRound.shredded" },
  void: { from: ["DRAFT", "ISSUING", "CASTING", "CLOSED"], to: "VOID", event: "ballotRound.voided" },
});

/** Questions and recusals may still change. */
export const isInDraft = (state: BallotRoundState): boolean => state === "DRAFT";

/** Papers are handed out; nobody can cast yet. */
export const isIssuing = (state: BallotRoundState): boolean => state === "ISSUING";

/** The box is open. */
export const isCasting = (state: BallotRoundState): boolean => state === "CASTING";

/** Closed, the result not opened. */
export const awaitsCount = (state: BallotRoundState): boolean => state === "CLOSED";

/** The result stands. */
export const isCounted = (state: BallotRoundState): boolean => state === "OPENED";

/** Kept, never counted. */
export const isVoid = (state: BallotRoundState): boolean => state === "VOID";

/** Stands in the way of a new round and of the end of the session. */
export const isUnfinished = (state: BallotRoundState): boolean => !isCounted(state) && !isVoid(state);

/** Where a round stands, in the words of pages and browsers. */
export type Stage = "draft" | "issuing" | "casting" | "closed" | "counted" | "over";
const stages = {
  DRAFT: "draft",
  ISSUING: "issuing",
  CASTING: "casting",
  CLOSED: "closed",
  OPENED: "counted",
  VOID: "over",
} as const satisfies Record<BallotRoundState, Stage>;
export const stageOf = (state: BallotRoundState): Stage => stages[state];
