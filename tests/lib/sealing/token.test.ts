import { constants, createPrivateKey, createPublicKey, verify, webcrypto } from "node:crypto";
import { RSABSSA } from "@cloudflare/blindrsa-ts";
import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type Bytes, SealingError, toBase64url } from "@/lib/sealing/bytes";
import { isSigned, type KeyText, makeRsaKey, readPrivateKey, readPublicKey, SigningKey, signBlinded } from "@/lib/sealing/question-key";
import {
  blindAll,
  blindToken,
  isTokenSigned,
  makeToken,
  readTokenKey,
  tokenHash,
  tokenSize,
  unblind,
  unblindAll,
} from "@/lib/sealing/token";
import { bytesOf, fromHex, inverseOf, toHex, vector, vectorKey } from "../../support/rfc9474";

/** 2,000 in the long run (SEALING_RUNS=2000), which takes two to three minutes. */
const runs = Number(process.env.SEALING_RUNS ?? 40);

let text: KeyText;
let key: CryptoKey;
beforeAll(async () => {
  text = await makeRsaKey();
  key = await readTokenKey(text.publicKey);
});
afterEach(() => vi.restoreAllMocks());

/** The library draws prefix, salt and blinding factor in this order; r is the inverse of the vector's inverse. */
function drawFromVector(): void {
  const n = BigInt(`0x${vector.p}`) * BigInt(`0x${vector.q}`);
  const draws = [fromHex(vector.salt), bytesOf(inverseOf(BigInt(`0x${vector.inverse}`), n), 512)];
  vi.spyOn(globalThis.crypto, "getRandomValues").mockImplementation(((array: Uint8Array) => {
    array.set(draws.shift() ?? []);
    return array;
  }) as typeof crypto.getRandomValues);
}

describe("RFC 9474, appendix A.1", () => {
  const whole = vectorKey();
  const { kty, n, e } = whole;
  const token = fromHex(vector.prefix + vector.msg);
  const importPublic = () =>
    webcrypto.subtle.importKey("jwk", { kty, n, e }, { name: "RSA-PSS", hash: "SHA-384" }, true, ["verify"]) as Promise<CryptoKey>;

  it("the client prepares, blinds and unblinds as printed", async () => {
    const publicKey = await importPublic();
    vi.spyOn(globalThis.crypto, "getRandomValues").mockImplementationOnce(((array: Uint8Array) => {
      array.set(fromHex(vector.prefix));
      return array;
    }) as typeof crypto.getRandomValues);
    expect(toHex(RSABSSA.SHA384.PSS.Randomized().prepare(fromHex(vector.msg)))).toBe(vector.prefix + vector.msg);
    drawFromVector();
    const { blinded, inverse } = await blindToken(publicKey, token);
    expect(toHex(blinded)).toBe(vector.blinded);
    expect(toHex(inverse)).toBe(vector.inverse);
    expect(toHex(await unblind(publicKey, token, fromHex(vector.inverse), fromHex(vector.answer)))).toBe(vector.signature);
  });

  it("our signer gives the printed blind signature, and the native check accepts the printed signature", () => {
    const privateKey = createPrivateKey({ key: whole, format: "jwk" });
    expect(toHex(signBlinded(new SigningKey("vector", () => privateKey), fromHex(vector.blinded)))).toBe(vector.answer);
    const publicKey = createPublicKey(privateKey);
    const pss = { key: publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
    expect(verify("sha384", token, pss, fromHex(vector.signature))).toBe(true);
    expect(verify("sha384", token.slice(1), pss, fromHex(vector.signature))).toBe(false);
  });
});

describe("a token", () => {
  const anyToken = fc.uint8Array({ minLength: 64, maxLength: 64 }).map((bytes) => new Uint8Array(bytes));
  const comesBack = async (token: Bytes) => {
    const { blinded, inverse } = await blindToken(key, token);
    expect([blinded.length, inverse.length]).toEqual([256, 256]);
    const signature = await unblind(key, token, inverse, signBlinded(readPrivateKey(text.privateKey), blinded));
    expect(await isTokenSigned(key, token, signature)).toBe(true);
    expect(isSigned(readPublicKey(text.publicKey), token, signature)).toBe(true);
  };
  property.prop([anyToken], { numRuns: runs, endOnFailure: true })("comes back signed, and both checks accept it", comesBack, runs * 1000);

  it("is refused with one bit changed, with a foreign key and with another length", async () => {
    const other = await makeRsaKey();
    const token = makeToken();
    const { blinded, inverse } = await blindToken(key, token);
    const signature = await unblind(key, token, inverse, signBlinded(readPrivateKey(text.privateKey), blinded));
    const flipped = signature.map((byte, at) => (at === 200 ? byte ^ 1 : byte));
    for (const [publicKey, candidate, sign] of [
      [text.publicKey, token, flipped],
      [text.publicKey, token.map((byte, at) => (at === 0 ? byte ^ 128 : byte)), signature],
      [other.publicKey, token, signature],
      [text.publicKey, token.slice(1), signature],
      [text.publicKey, token, signature.slice(1)],
    ] as const) {
      expect(await isTokenSigned(await readTokenKey(publicKey), candidate, sign)).toBe(false);
      expect(isSigned(readPublicKey(publicKey), candidate, sign)).toBe(false);
    }
  });

  it("has a name in the box that its bytes alone decide", async () => {
    const token = makeToken();
    expect(await tokenHash(token)).toEqual(await tokenHash(token.slice()));
    expect(await tokenHash(token)).not.toEqual(await tokenHash(makeToken()));
    await expect(tokenHash(token.slice(1))).rejects.toThrow(SealingError);
    expect(token).toHaveLength(tokenSize);
  });
});

describe("a member's papers", () => {
  it("are blinded one a question and unblinded from the answers, in any order of the answers", async () => {
    const second = await makeRsaKey();
    const questions = [
      { id: "q1", publicKey: text.publicKey },
      { id: "q2", publicKey: second.publicKey },
    ];
    const counts: number[] = [];
    const kept = await blindAll(questions, (count) => counts.push(count));
    expect(counts).toEqual([1, 2]);
    const answer = (id: string, privateKey: string) => {
      const blinded = Buffer.from(kept.find(({ question }) => question === id)?.blinded ?? "", "base64url");
      return toBase64url(signBlinded(readPrivateKey(privateKey), blinded));
    };
    const answers = { q2: answer("q2", second.privateKey), q1: answer("q1", text.privateKey) };
    const signed = await unblindAll(kept, questions, answers);
    expect(signed.map(({ question, token }) => ({ question, token }))).toEqual(kept.map(({ question, token }) => ({ question, token })));
    await expect(unblindAll(kept, questions, { q1: answers.q1 })).rejects.toMatchObject({ problem: "signature" });
    await expect(unblindAll(kept, questions, { q1: answers.q2, q2: answers.q2 })).rejects.toMatchObject({ problem: "signature" });
  });

  it("a key that is no RSA-2048 key is refused", async () => {
    await expect(readTokenKey("AAAA")).rejects.toMatchObject({ problem: "key" });
    const { kty, n, e } = vectorKey();
    const large = createPublicKey({ key: { kty, n, e }, format: "jwk" }).export({ format: "der", type: "spki" });
    await expect(readTokenKey(toBase64url(large))).rejects.toMatchObject({ problem: "key" });
  });
});
