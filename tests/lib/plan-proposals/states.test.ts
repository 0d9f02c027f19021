import { expect, test } from "vitest";
import { isBeingRead, isClosed, type ProposalState, proposalMoves } from "../../../lib/plan-proposals/states";

const states: ProposalState[] = ["UPLOADED", "READING", "READ", "UNREADABLE", "CONFIRMED", "DROPPED"];

test("only what was read becomes a plan, and nothing leaves the two ends", () => {
  expect(proposalMoves.confirm.from).toEqual(["READ"]);
  expect(states.filter(isClosed)).toEqual(["CONFIRMED", "DROPPED"]);
  for (const move of Object.values(proposalMoves)) expect(move.from.filter(isClosed)).toEqual([]);
});

test("the reader has something to do with what waits and with what it was reading when it was stopped", () => {
  expect(states.filter(isBeingRead)).toEqual(["UPLOADED", "READING"]);
});
