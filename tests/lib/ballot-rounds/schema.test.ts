import { describe, expect, it } from "vitest";
import { prepareRoundSchema, recordVoteSchema, recuseSchema, withdrawRecusalSchema } from "@/lib/ballot-rounds/schema";

const id = "018f2f6e-1111-7000-8000-000000000001";

describe("steps of a round", () => {
  it("take one nominee or several, never none", () => {
    expect(prepareRoundSchema.parse({ sessionId: id, nominationIds: id, repeatReason: "" }).nominationIds).toEqual([id]);
    expect(prepareRoundSchema.safeParse({ sessionId: id, repeatReason: "" }).success).toBe(false);
  });

  it("want a reason for a recusal", () => {
    const key = { roundId: id, questionId: id, memberId: id };
    expect(recuseSchema.safeParse({ ...key, reason: "  " }).success).toBe(false);
    expect(withdrawRecusalSchema.safeParse(key).success).toBe(true);
  });

  it("take whole totals only", () => {
    const totals = (agree: string) => ({ roundId: id, totals: { [id]: { agree, disagree: "0", blank: "1" } } });
    expect(recordVoteSchema.parse(totals("4")).totals[id]).toEqual({ agree: 4, disagree: 0, blank: 1 });
    expect(recordVoteSchema.safeParse(totals("4,5")).success).toBe(false);
    expect(recordVoteSchema.safeParse(totals("-1")).success).toBe(false);
  });
});
