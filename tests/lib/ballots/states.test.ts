import { describe, expect, it } from "vitest";
import {
  awaitsCount,
  type BallotRoundState,
  isCasting,
  isCounted,
  isInDraft,
  isIssuing,
  isUnfinished,
  isVoid,
  roundMoves,
  stageOf,
} from "@/lib/ballots/states";
import { mayMove } from "@/lib/core/lifecycle";

const all: BallotRoundState[] = ["DRAFT", "ISSUING", "CASTING", "CLOSED", "OPENED", "VOID"];

describe("a round", () => {
  it.each([
    ["lock", ["DRAFT"]],
    ["open", ["ISSUING"]],
    ["close", ["CASTING"]],
    ["count", ["CLOSED"]],
    ["record", ["DRAFT"]],
    ["shred", ["CLOSED"]],
    ["void", ["DRAFT", "ISSUING", "CASTING", "CLOSED"]],
  ] as const)("may %s from %j only", (move, from) => {
    expect(all.filter((state) => mayMove(roundMoves[move], state))).toEqual(from);
  });

  it("is in one place at a time, and never opened again once counted or void", () => {
    for (const state of all) {
      expect([isInDraft, isIssuing, isCasting, awaitsCount, isCounted, isVoid].filter((is) => is(state))).toHaveLength(1);
      expect(["draft", "issuing", "casting", "closed", "counted", "over"]).toContain(stageOf(state));
      expect(isUnfinished(state)).toBe(Object.values(roundMoves).some((move) => mayMove(move, state)));
    }
  });
});
