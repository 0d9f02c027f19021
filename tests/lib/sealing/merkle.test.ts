import { createHash } from "node:crypto";
import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utf8 } from "@/lib/sealing/bytes";
import { merkleRoot } from "@/lib/sealing/merkle";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const hash = (...parts: Uint8Array[]) => createHash("sha256").update(Buffer.concat(parts)).digest();

/** Another way to the same tree: whole subtrees of 1, 2, 4, … leaves are put together from the right. */
function stackRoot(leaves: readonly Uint8Array[]): Buffer {
  const stack: { size: number; node: Buffer }[] = [];
  const node = (left: Buffer, right: Buffer) => hash(Uint8Array.of(1), left, right);
  for (const leaf of leaves) {
    let top = { size: 1, node: hash(Uint8Array.of(0), leaf) };
    for (let below = stack.at(-1); below?.size === top.size; below = stack.at(-1)) {
      stack.pop();
      top = { size: top.size * 2, node: node(below.node, top.node) };
    }
    stack.push(top);
  }
  const last = stack.pop();
  if (!last) return hash();
  return stack.reduceRight((right, left) => node(left.node, right), last.node);
}

const list = fc.array(
  fc.uint8Array({ maxLength: 20 }).map((array) => new Uint8Array(array)),
  { maxLength: 70 },
);

describe("the root of a list", () => {
  it("of nothing and of one leaf is as RFC 6962 says", async () => {
    expect(hex(await merkleRoot([]))).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(hex(await merkleRoot([new Uint8Array()]))).toBe("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  });

  property.prop([list], { numRuns: 60 })("is the same by another way of building the tree", async (leaves) => {
    expect(hex(await merkleRoot(leaves))).toBe(stackRoot(leaves).toString("hex"));
  });

  it("changes with the order and does not double an odd end", async () => {
    const [a, b, c] = ["a", "b", "c"].map(utf8) as [Uint8Array, Uint8Array, Uint8Array];
    expect(await merkleRoot([a, b, c])).not.toEqual(await merkleRoot([b, a, c]));
    expect(await merkleRoot([a, b, c])).not.toEqual(await merkleRoot([a, b, c, c]));
  });
});
