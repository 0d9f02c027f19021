import { describe, expect, it } from "vitest";
import { readReceiptKey, tokenName } from "@/lib/sealing/box-door";
import { randomBytes, SealingError } from "@/lib/sealing/bytes";
import { makeToken, tokenHash } from "@/lib/sealing/token";

// That its receipts are the ones phones check: receipt.test.ts.
describe("the box", () => {
  it("names a token as the phones and the published list do", async () => {
    for (let turn = 0; turn < 20; turn++) {
      const token = makeToken();
      expect(tokenName(token)).toEqual(await tokenHash(token));
    }
    expect(() => tokenName(randomBytes(63))).toThrow(SealingError);
  });

  it("needs a key for its receipts", () => {
    expect(() => readReceiptKey("AAAA")).toThrow(SealingError);
    expect(() => readReceiptKey("no key")).toThrow(SealingError);
  });
});
