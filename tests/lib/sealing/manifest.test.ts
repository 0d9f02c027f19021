import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { SealingError } from "@/lib/sealing/bytes";
import { fingerprint, type Manifest, manifestBytes, manifestHash } from "@/lib/sealing/manifest";

const manifest: Manifest = {
  format: "guong-sang/manifest/1",
  agency: { id: "a", name: "Sở Xây dựng" },
  session: { id: "s", title: "Phiên họp thứ nhất" },
  round: { id: "r", number: 1, rehearsal: false, repeats: null },
  rule: {
    base: "TOTAL_MEMBERS",
    numerator: 1,
    denominator: 2,
    moreThan: true,
    quorumNumerator: 2,
    quorumDenominator: 3,
    recusalKeepsBase: false,
    minimumPapers: 3,
    legalBasis: "Quy chế hoạt động",
  },
  roll: [{ id: "m1", name: "Bùi Thị An" }],
  recusals: [],
  questions: [{ id: "q1", nominee: "Phòng Hạ tầng", publicKey: "AAAA" }],
  tallyPublicKey: "BBBB",
  receiptPublicKey: "CCCC",
};

/** The same values, every object's keys the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, turned(item)]),
  );
}

describe("the manifest", () => {
  it("is the same bytes whatever the order of its keys, and reads back", () => {
    const bytes = manifestBytes(manifest);
    expect(manifestBytes(turned(manifest) as Manifest)).toEqual(bytes);
    const text = new TextDecoder().decode(bytes);
    expect(JSON.parse(text)).toEqual(manifest);
    expect(text.startsWith('{"agency":{"id":"a","name":"Sở Xây dựng"},"format"')).toBe(true);
  });

  it("is hashed as its file is, so that anybody's sha256sum agrees", async () => {
    const expected = createHash("sha256").update(manifestBytes(manifest)).digest();
    expect(Buffer.from(await manifestHash(manifest))).toEqual(expected);
  });

  it("has another hash when anything in it changes", async () => {
    const changed = { ...manifest, rule: { ...manifest.rule, denominator: 3 } };
    expect(await manifestHash(changed)).not.toEqual(await manifestHash(manifest));
  });
});

describe("the fingerprint", () => {
  it("is the first 80 bits as four groups of four", () => {
    const hash = new Uint8Array(32);
    hash.set([0, 0x44, 0x32, 0x14, 0xc7, 0x42, 0x54, 0xb6, 0x35, 0xcf]);
    expect(fingerprint(hash)).toBe("0123-4567-89AB-CDEF");
    hash[10] = 255;
    expect(fingerprint(hash)).toBe("0123-4567-89AB-CDEF");
  });

  it("is of a whole hash only", () => {
    expect(() => fingerprint(new Uint8Array(10))).toThrow(SealingError);
  });
});
