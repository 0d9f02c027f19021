import { describe, expect, it } from "vitest";
import { randomBytes } from "@/lib/sealing/bytes";
import { makeRsaKey } from "@/lib/sealing/question-key";
import { isReceipt, readReceiptKey, readReceiptPublicKey, signReceipt } from "@/lib/sealing/receipt";

describe("a receipt", () => {
  it("is the same for the same paper and holds for that paper only", async () => {
    const text = await makeRsaKey();
    const [key, publicKey] = [await readReceiptKey(text.privateKey), await readReceiptPublicKey(text.publicKey)];
    const [hash, token, sealed] = [randomBytes(32), randomBytes(64), randomBytes(82)];
    const receipt = await signReceipt(key, hash, token, sealed);
    expect(receipt).toHaveLength(256);
    expect(await signReceipt(await readReceiptKey(text.privateKey), hash, token, sealed)).toEqual(receipt);
    expect(await isReceipt(publicKey, hash, token, sealed, receipt)).toBe(true);
    expect(await isReceipt(publicKey, randomBytes(32), token, sealed, receipt)).toBe(false);
    expect(await isReceipt(publicKey, hash, randomBytes(64), sealed, receipt)).toBe(false);
    expect(await isReceipt(publicKey, hash, token, randomBytes(82), receipt)).toBe(false);
    expect(await isReceipt(publicKey, hash, token, sealed, receipt.slice(1))).toBe(false);
  });

  it("needs a key", async () => {
    await expect(readReceiptKey("AAAA")).rejects.toMatchObject({ problem: "key" });
    await expect(readReceiptPublicKey("AAAA")).rejects.toMatchObject({ problem: "key" });
  });
});
