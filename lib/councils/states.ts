import { defineLifecycle } from "../core/lifecycle";

export type CouncilSessionState = "PLANNED" | "OPEN" | "CLOSED";

export const sessionMoves = defineLifecycle<CouncilSessionState>()({
  open: { from: ["PLANNED"], to: "OPEN", event: "councilSession.opened" },
  close: { from: ["OPEN"], to: "CLOSED", event: "councilSession.closed" },
});
