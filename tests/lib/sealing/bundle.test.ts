import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type PublishedPaper, paperLeaf, rootOf, sortPapers } from "@/lib/sealing/bundle";
import { randomBytes, toBase64url } from "@/lib/sealing/bytes";

const paper = (question: string): PublishedPaper => ({
  question,
  token: toBase64url(randomBytes(64)),
  signature: toBase64url(randomBytes(256)),
  sealed: toBase64url(randomBytes(82)),
});
const hashOf = (one: PublishedPaper) =>
  createHash("sha256").update("guong-sang/token/1").update(Buffer.from(one.token, "base64url")).digest("hex");

describe("the published list", () => {
  it("stands in the order of the hashes, however the papers came in", async () => {
    const papers = Array.from({ length: 40 }, (_, at) => paper(`q${at % 3}`));
    const sorted = await sortPapers(papers);
    expect(sorted.map(hashOf)).toEqual(papers.map(hashOf).sort());
    expect(await sortPapers([...papers].reverse())).toEqual(sorted);
  });

  it("has a root that every part of every paper moves", async () => {
    const papers = await sortPapers([paper("q1"), paper("q2"), paper("q1")]);
    const root = await rootOf(papers);
    const [first, ...rest] = papers as [PublishedPaper, ...PublishedPaper[]];
    const others = [
      [{ ...first, question: "q3" }, ...rest],
      [{ ...first, token: paper("").token }, ...rest],
      [{ ...first, signature: paper("").signature }, ...rest],
      [{ ...first, sealed: paper("").sealed }, ...rest],
      rest,
      [...rest, first],
    ];
    for (const other of others) expect(await rootOf(other)).not.toBe(root);
    expect(await rootOf(papers)).toBe(root);
    expect(Buffer.from(root, "base64url")).toHaveLength(32);
  });

  it("takes no paper of another size", async () => {
    expect(await paperLeaf(paper("q1"))).toHaveLength(434);
    await expect(paperLeaf({ ...paper("q1"), sealed: toBase64url(randomBytes(81)) })).rejects.toMatchObject({ problem: "size" });
  });
});
