import { beforeAll, describe, expect, it } from "vitest";
import { type Bytes, randomBytes, utf8 } from "@/lib/sealing/bytes";
import { hpke } from "@/lib/sealing/hpke";
import { openPaper, type PaperContext, sealedSize, sealPaper } from "@/lib/sealing/paper";
import { makeSeed, type TallyKey, tallyKeyOf } from "@/lib/sealing/tally-key";

let key: TallyKey;
const context: PaperContext = { manifestHash: randomBytes(32), question: "q1", token: randomBytes(64) };
beforeAll(async () => {
  key = await tallyKeyOf(makeSeed());
});

describe("a sealed paper", () => {
  it("opens to what was chosen", async () => {
    for (const choice of ["AGREE", "DISAGREE", "BLANK"] as const) {
      expect(await openPaper(key.privateKey, context, await sealPaper(key.publicKey, context, choice))).toBe(choice);
    }
  });

  it("has the same length for the three choices and other bytes each time, also when sealed side by side", async () => {
    const choices = Array.from({ length: 30 }, (_, at) => (["AGREE", "DISAGREE", "BLANK"] as const)[at % 3] ?? "BLANK");
    const sealed = await Promise.all(choices.map((choice) => sealPaper(key.publicKey, context, choice)));
    expect(new Set(sealed.map((bytes) => bytes.length))).toEqual(new Set([sealedSize]));
    expect(sealedSize).toBe(82);
    expect(new Set(sealed.map((bytes) => Buffer.from(bytes).toString("hex"))).size).toBe(30);
    expect(await Promise.all(sealed.map((bytes) => openPaper(key.privateKey, context, bytes)))).toEqual(choices);
  });

  it("opens nowhere else: other token, question, round, key", async () => {
    const sealed = await sealPaper(key.publicKey, context, "AGREE");
    const elsewhere: PaperContext[] = [
      { ...context, token: randomBytes(64) },
      { ...context, question: "q2" },
      { ...context, manifestHash: randomBytes(32) },
    ];
    for (const other of elsewhere) expect(await openPaper(key.privateKey, other, sealed)).toBe("INVALID");
    const { privateKey } = await tallyKeyOf(makeSeed());
    expect(await openPaper(privateKey, context, sealed)).toBe("INVALID");
  });

  it("is invalid, not an error, where it is rubbish or holds no choice", async () => {
    const rubbish = [new Uint8Array(0), randomBytes(82), randomBytes(81), new Uint8Array(82)];
    for (const sealed of rubbish) expect(await openPaper(key.privateKey, context, sealed)).toBe("INVALID");
    expect(await openPaper(key.privateKey, context, await sealedByte(9))).toBe("INVALID");
    expect(await openPaper(key.privateKey, context, await sealedByte(1))).toBe("AGREE");
  });

  it("is not made for something that is no key", async () => {
    await expect(sealPaper(randomBytes(65), context, "AGREE")).rejects.toMatchObject({ problem: "key" });
    await expect(sealPaper(key.publicKey, { ...context, token: randomBytes(63) }, "AGREE")).rejects.toMatchObject({ problem: "size" });
  });
});

/** A paper with any byte on it, sealed as the documented message says. */
async function sealedByte(byte: number): Promise<Bytes> {
  const recipientPublicKey = await hpke.kem.deserializePublicKey(key.publicKey);
  const info = new Uint8Array([...utf8("guong-sang/paper/1"), ...context.manifestHash]);
  const aad = new Uint8Array([...context.token, ...utf8(context.question)]);
  const { enc, ct } = await hpke.seal({ recipientPublicKey, info }, Uint8Array.of(byte), aad);
  return new Uint8Array([...new Uint8Array(enc), ...new Uint8Array(ct)]);
}
