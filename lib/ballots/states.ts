import { defineLifecycle } from "../core/lifecycle";

export type BallotRoundState = "DRAFT" | "CASTING" | "CLOSED" | "OPENED" | "VOID";

export const roundMoves = defineLifecycle<BallotRoundState>()({
  open: { from: ["DRAFT"], to: "CASTING", event: "ballotRound.castingOpened" },
  close: { from: ["CASTING"], to: "CLOSED", event: "ballotRound.castingClosed" },
  count: { from: ["CLOSED"], to: "OPENED", event: "ballotRound.counted" },
  /** A vote by hand has no box: the totals are recorded with the minutes. */
  record: { from: ["DRAFT"], to: "OPENED", event: "ballotRound.recorded" },
  void: { from: ["DRAFT", "CASTING", "CLOSED"], to: "VOID", event: "ballotRound.voided" },
});

/** Questions and recusals may still change. */
export const isInDraft = (state: BallotRoundState): boolean => state === "DRAFT";

/** The box is open. */
export const isCasting = (state: BallotRoundState): boolean => state === "CASTING";

/** Closed and sealed, the result not opened. */
export const awaitsCount = (state: BallotRoundState): boolean => state === "CLOSED";

/** The result stands. */
export const isCounted = (state: BallotRoundState): boolean => state === "OPENED";

/** Kept, never counted. */
export const isVoid = (state: BallotRoundState): boolean => state === "VOID";

/** Stands in the way of a new round and of the end of the session. */
export const isUnfinished = (state: BallotRoundState): boolean => !isCounted(state) && !isVoid(state);
