import { describe, expect, it } from "vitest";
import { castPaperSchema, issuePapersSchema } from "@/lib/ballot-papers/schema";

const id = "018f2f6e-1111-7000-8000-000000000001";
const text = (size: number) => "A".repeat(Math.ceil((size * 4) / 3));
const paper = { round: id, question: id, token: text(64), signature: text(256), sealed: text(82) };

describe("a paper that comes in", () => {
  it("has exactly its sizes, and nothing else with it", () => {
    expect(castPaperSchema.parse(paper)).toEqual(paper);
    for (const wrong of [{ token: text(63) }, { signature: text(255) }, { sealed: text(83) }, { sealed: "=".repeat(110) }, { name: "x" }])
      expect(castPaperSchema.safeParse({ ...paper, ...wrong }).success).toBe(false);
  });
});

describe("a request for papers", () => {
  it("carries the password and one blinded token a question", () => {
    const request = { roundId: id, password: "p", blinded: [{ question: id, blinded: text(256) }], recovery: "AAAA" };
    expect(issuePapersSchema.safeParse(request).success).toBe(true);
    expect(issuePapersSchema.safeParse({ ...request, password: "" }).success).toBe(false);
    const { password: _, ...bare } = request;
    expect(issuePapersSchema.safeParse(bare).success).toBe(false);
    const passkey = JSON.stringify({ id: "AAAA", clientDataJSON: "AAAA", authenticatorData: "AAAA", signature: "AAAA" });
    expect(issuePapersSchema.safeParse({ ...bare, passkey }).success).toBe(true);
    expect(issuePapersSchema.safeParse({ ...request, blinded: [{ question: id, blinded: "AAAA" }] }).success).toBe(false);
  });
});
