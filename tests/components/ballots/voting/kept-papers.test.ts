import { describe, expect, it } from "vitest";
import { furthest, type Kept, type SealedPaper } from "@/components/ballots/voting/kept-papers";

const prepared = (recovery: string): Kept => ({ tokens: [], recovery });
const token = (name: string) => ({ question: "q", token: name, signature: "s" });
const signed = (name: string): Kept => ({ ...prepared(name), papers: [token(name)] });
const paper = (sealed: string, done: boolean): SealedPaper => ({
  ...token("t"),
  choice: "AGREE",
  sealed,
  receipt: done ? "r" : null,
  done,
});
const sealed = (...papers: SealedPaper[]): Kept => ({ ...signed("t"), casts: papers });

describe("what a device keeps when two tabs save", () => {
  it("is the new request where nothing has come of the old one", () => {
    expect(furthest(prepared("a"), prepared("b"))).toEqual(prepared("b"));
    expect(furthest(prepared("a"), null)).toBeNull();
    expect(furthest(null, signed("a"))).toEqual(signed("a"));
  });

  it("is the papers that were signed, whatever another tab has prepared or given up", () => {
    for (const next of [null, prepared("b"), signed("b")]) expect(furthest(signed("a"), next)).toEqual(signed("a"));
    expect(furthest(signed("t"), sealed(paper("x", false)))).toEqual(sealed(paper("x", false)));
  });

  it("is the papers that were sealed first: another choice of another tab comes too late", () => {
    const first = sealed(paper("x", true), paper("y", false));
    for (const next of [null, signed("t"), sealed(paper("z", false), paper("w", false))]) expect(furthest(first, next)).toEqual(first);
  });

  it("knows a paper to be in the box when either tab does", () => {
    const [one, other] = [sealed(paper("x", true), paper("y", false)), sealed(paper("x", false), paper("y", true))];
    expect(furthest(one, other)?.casts?.map((cast) => [cast.done, cast.receipt])).toEqual([
      [true, "r"],
      [true, "r"],
    ]);
  });
});
