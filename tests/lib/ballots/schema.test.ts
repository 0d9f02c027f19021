import { describe, expect, it } from "vitest";
import { ballotRuleSchema, openedListSchema, roundStepSchema } from "@/lib/ballots/schema";

const id = "018f2f6e-1111-7000-8000-000000000001";

describe("an opened list", () => {
  it("holds a hash, a question and a known word a paper", () => {
    expect(
      openedListSchema.parse([
        ["h", id, "AGREE"],
        ["i", id, "INVALID"],
      ]),
    ).toHaveLength(2);
    expect(openedListSchema.safeParse([["h", id, "agree"]]).success).toBe(false);
    expect(openedListSchema.safeParse([["h", id]]).success).toBe(false);
    expect(roundStepSchema.safeParse({ roundId: "1" }).success).toBe(false);
  });
});

describe("a rule", () => {
  it("has whole numbers and a denominator above zero", () => {
    const rule = { secret: true, base: "PRESENT", numerator: 1, denominator: 2, moreThan: true, quorumNumerator: 2, quorumDenominator: 3 };
    const rest = { secretaryVotes: true, absentInWriting: true, recusalKeepsBase: true, isDefault: true, citation: "", source: "" };
    expect(ballotRuleSchema.parse({ ...rule, ...rest }).minimumPapers).toBe(3);
    expect(ballotRuleSchema.safeParse({ ...rule, ...rest, denominator: 0 }).success).toBe(false);
    expect(ballotRuleSchema.safeParse({ ...rule, ...rest, numerator: 0.5 }).success).toBe(false);
  });
});
