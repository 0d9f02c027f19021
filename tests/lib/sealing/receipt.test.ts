import { describe, expect, it } from "vitest";
import { readReceiptKey, signReceipt } from "@/lib/sealing/box-door";
import { randomBytes } from "@/lib/sealing/bytes";
import { makeRsaKey } from "@/lib/sealing/question-key";
import { isReceipt, readReceiptPublicKey } from "@/lib/sealing/receipt";

describe("a receipt", () => {
  it("is the same for the same paper and holds for that paper only", async () => {
    const text = await makeRsaKey();
    const [key, publicKey] = [readReceiptKey(text.privateKey), await readReceiptPublicKey(text.publicKey)];
    const [hash, token, sealed] = [randomBytes(32), randomBytes(64), randomBytes(82)];
    const receipt = await signReceipt(key, hash, token, sealed);
    expect(receipt).toHaveLength(256);
    expect(await signReceipt(readReceiptKey(text.privateKey), hash, token, sealed)).toEqual(receipt);
    expect(await isReceipt(publicKey, hash, token, sealed, receipt)).toBe(true);
    expect(await isReceipt(publicKey, randomBytes(32), token, sealed, receipt)).toBe(false);
    expect(await isReceipt(publicKey, hash, randomBytes(64), sealed, receipt)).toBe(false);
    expect(await isReceipt(publicKey, hash, token, randomBytes(82), receipt)).toBe(false);
    expect(await isReceipt(publicKey, hash, token, sealed, receipt.slice(1))).toBe(false);
  });

  it("needs a key", async () => {
    await expect(readReceiptPublicKey("AAAA")).rejects.toMatchObject({ problem: "key" });
  });
});
