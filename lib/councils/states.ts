import { defineLifecycle } from "../core/lifecycle";

export type CouncilSessionState = "PLANNED" | "OPEN" | "CLOSED";

export const sessionMoves = defineLifecycle<CouncilSessionState>()({
  open: { from: ["PLANNED"], to: "OPEN", event: "councilSession.opened" },
  /** Put off to another day: with an agenda that may change again, and a roll still to be called. */
  postpone: { from: ["PLANNED", "OPEN"], to: "PLANNED", event: "councilSession.postponed" },
  close: { from: ["OPEN"], to: "CLOSED", event: "councilSession.closed" },
});

/** The agenda is still being made. */
export const isBeingPrepared = (state: CouncilSessionState): boolean => state === "PLANNED";

/** The council sits: attendance, rounds and minutes are written. */
export const isSitting = (state: CouncilSessionState): boolean => state === "OPEN";
