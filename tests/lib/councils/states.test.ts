import { describe, expect, it } from "vitest";
import { mayMove } from "@/lib/core/lifecycle";
import { type CouncilSessionState, isBeingPrepared, isSitting, sessionMoves } from "@/lib/councils/states";

const all: CouncilSessionState[] = ["PLANNED", "OPEN", "CLOSED"];

describe("a session", () => {
  it("opens once and closes once", () => {
    expect(all.filter((state) => mayMove(sessionMoves.open, state))).toEqual(["PLANNED"]);
    expect(all.filter((state) => mayMove(sessionMoves.close, state))).toEqual(["OPEN"]);
  });

  it("is prepared before it sits", () => {
    expect(all.map((state) => [isBeingPrepared(state), isSitting(state)])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });
});
