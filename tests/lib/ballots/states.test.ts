import { describe, expect, it } from "vitest";
import {
  awaitsCount,
  type BallotRoundState,
  isCasting,
  isCounted,
  isInDraft,
  isUnfinished,
  isVoid,
  roundMoves,
} from "@/lib/ballots/states";
import { mayMove } from "@/lib/core/lifecycle";

const all: BallotRoundState[] = ["DRAFT", "CASTING", "CLOSED", "OPENED", "VOID"];

describe("a round", () => {
  it.each([
    ["open", ["DRAFT"]],
    ["close", ["CASTING"]],
    ["count", ["CLOSED"]],
    ["record", ["DRAFT"]],
    ["void", ["DRAFT", "CASTING", "CLOSED"]],
  ] as const)("may %s from %j only", (move, from) => {
    expect(all.filter((state) => mayMove(roundMoves[move], state))).toEqual(from);
  });

  it("is in one place at a time, and never opened again once counted or void", () => {
    for (const state of all) {
      expect([isInDraft, isCasting, awaitsCount, isCounted, isVoid].filter((is) => is(state))).toHaveLength(1);
      expect(isUnfinished(state)).toBe(Object.values(roundMoves).some((move) => mayMove(move, state)));
    }
  });
});
