import { describe, expect, it } from "vitest";
import { askedAgain, automaticRecusals, decidedAlready, handTotalsFault } from "@/lib/ballot-rounds/rules";

describe("recusal by the system", () => {
  it("finds the nominee, members of the collective and owners of the model among the members", () => {
    const questions = [
      { id: "q1", personIds: ["p1"] },
      { id: "q2", personIds: ["p2", "p3", "p9"] },
    ];
    const members = ["p1", "p2", "p3", "p4"].map((personId) => ({ id: `m-${personId}`, personId }));
    expect(automaticRecusals(questions, members)).toEqual([
      { questionId: "q1", memberId: "m-p1" },
      { questionId: "q2", memberId: "m-p2" },
      { questionId: "q2", memberId: "m-p3" },
    ]);
  });
});

describe("totals of a vote by hand", () => {
  it("name everybody who could vote", () => {
    expect(handTotalsFault({ agree: 3, disagree: 1, blank: 1 }, 5)).toBeNull();
    expect(handTotalsFault({ agree: 3, disagree: 1, blank: 2 }, 5)).toBe("tooMany");
    expect(handTotalsFault({ agree: 3, disagree: 1, blank: 0 }, 5)).toBe("tooFew");
  });
});

describe("asking again", () => {
  it("is about nominees a counted round has decided", () => {
    const earlier = [
      { nominationId: "a", passed: true, round: { number: 1, state: "OPENED" as const } },
      { nominationId: "b", passed: null, round: { number: 2, state: "VOID" as const } },
    ];
    expect(askedAgain(["a", "b", "c"], earlier)).toEqual(["a"]);
  });
});

describe("asking about a nominee", () => {
  it("ends when the dossier no longer lies before the council", () => {
    const items = (["TABLED", "SETTLED", "APPRAISED"] as const).map((state) => ({ state }));
    expect(decidedAlready(items)).toEqual([{ state: "SETTLED" }, { state: "APPRAISED" }]);
  });
});
