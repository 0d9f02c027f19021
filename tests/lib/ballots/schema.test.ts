import { describe, expect, it } from "vitest";
import { ballotRuleSchema, castBallotSchema, roundStepSchema } from "@/lib/ballots/schema";

const id = "018f2f6e-1111-7000-8000-000000000001";

describe("a ballot that comes in", () => {
  it("holds a round and one known word a question, and nothing else", () => {
    expect(castBallotSchema.parse({ roundId: id, answers: { [id]: "agree" } })).toEqual({ roundId: id, answers: { [id]: "agree" } });
    expect(castBallotSchema.parse({ roundId: id })).toEqual({ roundId: id, answers: {} });
    expect(castBallotSchema.safeParse({ roundId: id, answers: { [id]: "AGREE" } }).success).toBe(false);
    expect(castBallotSchema.safeParse({ roundId: id, answers: { name: "agree" } }).success).toBe(false);
    expect(castBallotSchema.safeParse({ roundId: id, answers: {}, note: "x" }).success).toBe(false);
    expect(castBallotSchema.safeParse({ roundId: id, answers: { [id]: ["agree", "disagree"] } }).success).toBe(false);
    expect(roundStepSchema.safeParse({ roundId: "1" }).success).toBe(false);
  });
});

describe("a rule", () => {
  it("has whole numbers and a denominator above zero", () => {
    const rule = { secret: true, base: "PRESENT", numerator: 1, denominator: 2, moreThan: true, quorumNumerator: 2, quorumDenominator: 3 };
    const rest = { secretaryVotes: true, absentInWriting: true, recusalKeepsBase: true, isDefault: true, citation: "", source: "" };
    expect(ballotRuleSchema.safeParse({ ...rule, ...rest }).success).toBe(true);
    expect(ballotRuleSchema.safeParse({ ...rule, ...rest, denominator: 0 }).success).toBe(false);
    expect(ballotRuleSchema.safeParse({ ...rule, ...rest, numerator: 0.5 }).success).toBe(false);
  });
});
