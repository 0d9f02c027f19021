import { describe, expect, it } from "vitest";
import { attendanceCount, missingToClose, missingToOpen, phaseOf, undecidedItems } from "@/lib/council-sessions/rules";

describe("the phase of a session", () => {
  it.each([
    ["PLANNED", true, null, "prepare"],
    ["OPEN", true, null, "attend"],
    ["OPEN", true, "VOID", "attend"],
    ["OPEN", true, "DRAFT", "draft"],
    ["OPEN", true, "CASTING", "casting"],
    ["OPEN", true, "CLOSED", "counting"],
    ["OPEN", true, "OPENED", "conclude"],
    ["OPEN", false, null, "conclude"],
    ["CLOSED", true, "OPENED", "ended"],
  ] as const)("%s with a vote (%s) and a round %s is %s", (state, offersBallot, latestRound, phase) => {
    expect(phaseOf({ state, offersBallot, latestRound })).toBe(phase);
  });
});

describe("what is missing", () => {
  it("before opening is an agenda and members", () => {
    expect(missingToOpen({ agenda: 0, members: 0 })).toEqual(["noAgenda", "noMembers"]);
    expect(missingToOpen({ agenda: 1, members: 3 })).toEqual([]);
  });

  it("before closing is the end of every round and a conclusion", () => {
    expect(missingToClose({ unfinishedRounds: 1, conclusion: "  " })).toEqual(["unfinishedRound", "noConclusion"]);
    expect(missingToClose({ unfinishedRounds: 0, conclusion: "Nhất trí." })).toEqual([]);
  });
});

describe("attendance", () => {
  it("counts who was not marked as absent, and strangers not at all", () => {
    const marks = new Map([
      ["a", "PRESENT"],
      ["b", "WRITTEN"],
      ["x", "PRESENT"],
    ] as const);
    expect(attendanceCount(["a", "b", "c"], marks)).toEqual({ total: 3, present: 1, written: 1, absent: 1 });
  });
});

describe("undecided dossiers", () => {
  it("are those no counted round has decided", () => {
    const agenda = [{ nominationId: "a" }, { nominationId: "b" }];
    expect(undecidedItems(agenda, new Set(["a"]))).toEqual([{ nominationId: "b" }]);
  });
});
