import { defineLifecycle } from "../core/lifecycle";

export type BallotRoundState = "DRAFT" | "CASTING" | "CLOSED" | "OPENED" | "VOID";

export const roundMoves = defineLifecycle<BallotRoundState>()({
  open: { from: ["DRAFT"], to: "CASTING", event: "ballotRound.castingOpened" },
  close: { from: ["CASTING"], to: "CLOSED", event: "ballotRound.castingClosed" },
  count: { from: ["CLOSED"], to: "OPENED", event: "ballotRound.counted" },
  void: { from: ["DRAFT", "CASTING", "CLOSED"], to: "VOID", event: "ballotRound.voided" },
});
