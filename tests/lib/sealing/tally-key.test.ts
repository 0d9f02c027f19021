import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSeedOf, isTallyPublicKey, makeSeed, readSlip, seedFromShares, slipsOf, tallyKeyOf } from "@/lib/sealing/tally-key";

async function shareOf(slip: string, publicKey: Uint8Array<ArrayBuffer>) {
  const read = await readSlip(slip, publicKey);
  if (!read.ok) throw new Error(read.failure.kind);
  return read.share;
}

describe("the tellers' key", () => {
  it("follows from the seed alone: RFC 9180, appendix A.3.1", async () => {
    const seed = new Uint8Array(Buffer.from("668b37171f1072f3cf12ea8a236a45df23fc13b82af3609ad1e354f6ef817550", "hex"));
    const { publicKey } = await tallyKeyOf(seed);
    expect(Buffer.from(publicKey).toString("hex")).toBe(
      "04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0",
    );
  });

  property.prop([fc.constantFrom([0, 1], [0, 2], [1, 2], [2, 0])], { numRuns: 12 })(
    "any two slips of three give the seed back",
    async ([a, b]) => {
      const seed = makeSeed();
      const { publicKey } = await tallyKeyOf(seed);
      const slips = await slipsOf(seed);
      expect(slips.map((slip) => slip.length)).toEqual([83, 83, 83]);
      const [one, other] = [await shareOf(slips[a ?? 0] ?? "", publicKey), await shareOf(slips[b ?? 0] ?? "", publicKey)];
      expect(await seedFromShares(one, other, publicKey)).toEqual(seed);
    },
  );

  it("is told from bytes that are no point of the curve", async () => {
    const { publicKey } = await tallyKeyOf(makeSeed());
    expect(await isTallyPublicKey(publicKey)).toBe(true);
    expect(await isTallyPublicKey(publicKey.map((byte, at) => (at === 64 ? byte ^ 1 : byte)))).toBe(false);
    expect(await isTallyPublicKey(publicKey.slice(1))).toBe(false);
  });

  it("one slip twice, or one from another splitting, gives nothing", async () => {
    const seed = makeSeed();
    const { publicKey } = await tallyKeyOf(seed);
    const one = await shareOf((await slipsOf(seed))[0], publicKey);
    const strange = one.map((byte, at) => (at === 3 ? byte ^ 1 : at === 32 ? (byte % 255) + 1 : byte));
    expect(await seedFromShares(one, one, publicKey)).toBeNull();
    expect(await seedFromShares(one, strange, publicKey)).toBeNull();
    expect(await seedFromShares(one, strange.slice(1), publicKey)).toBeNull();
  });

  it("a slip of another round is told apart from a mistyped one", async () => {
    const [mine, theirs] = [makeSeed(), makeSeed()];
    const { publicKey } = await tallyKeyOf(mine);
    const [slip] = await slipsOf(theirs);
    expect(await readSlip(slip, publicKey)).toEqual({ ok: false, failure: { kind: "otherRound" } });
    const mistyped = (slip.startsWith("0") ? "1" : "0") + slip.slice(1);
    expect(await readSlip(mistyped, publicKey)).toEqual({ ok: false, failure: { kind: "group", group: 1 } });
  });

  it("a seed is checked against the public key", async () => {
    const seed = makeSeed();
    const { publicKey } = await tallyKeyOf(seed);
    expect(await isSeedOf(seed, publicKey)).toBe(true);
    expect(await isSeedOf(makeSeed(), publicKey)).toBe(false);
    expect(await isSeedOf(seed.slice(1), publicKey)).toBe(false);
  });
});
