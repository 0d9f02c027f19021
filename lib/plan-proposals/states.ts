import { defineLifecycle } from "../core/lifecycle";

export type ProposalState = "UPLOADED" | "READING" | "READ" | "UNREADABLE" | "CONFIRMED" | "DROPPED";

/** A document on its way to be a plan. It is read again when another rendering comes or the reader was stopped. */
export const proposalMoves = defineLifecycle<ProposalState>()({
  give: { from: ["READ", "UNREADABLE"], to: "UPLOADED", event: "planProposal.sourceAdded" },
  again: { from: ["UPLOADED", "READING", "READ", "UNREADABLE"], to: "UPLOADED", event: "planProposal.readAgain" },
  start: { from: ["UPLOADED", "READING"], to: "READING", event: "planProposal.readingStarted" },
  finish: { from: ["READING"], to: "READ", event: "planProposal.read" },
  fail: { from: ["READING"], to: "UNREADABLE", event: "planProposal.unreadable" },
  confirm: { from: ["READ"], to: "CONFIRMED", event: "planProposal.confirmed" },
  drop: { from: ["UPLOADED", "READING", "READ", "UNREADABLE"], to: "DROPPED", event: "planProposal.dropped" },
});

/** States in which the reader has something to do. */
export function isBeingRead(state: ProposalState): boolean {
  return proposalMoves.start.from.some((from) => from === state);
}

/** States after which nothing changes any more. */
export function isClosed(state: ProposalState): boolean {
  return !proposalMoves.drop.from.some((from) => from === state);
}
