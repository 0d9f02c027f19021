// Node only: the server's half of token.ts. Never imported by the browser.
import { constants, createHash, createPublicKey, generateKeyPair, type KeyObject, verify } from "node:crypto";
import { promisify } from "node:util";
import { checkBlinded, partsOf, readKey, signChecked } from "./blind-sign.mjs";
import { type Bytes, fromBase64url, SealingError, type SealingProblem, toBase64url } from "./bytes";
import { signBeside } from "./signer";
import { modulusSize, tokenSize } from "./token";

/** RSA-2048, exponent 65537: `privateKey` PKCS #8 (about 1,218 bytes), `publicKey` SubjectPublicKeyInfo (294 bytes), base64url. */
export type KeyText = { privateKey: string; publicKey: string };

const makePair = promisify(generateKeyPair);

/** A fresh key, made off the main thread (50-400 ms). One a question, and one for the receipts of the round. */
export async function makeRsaKey(): Promise<KeyText> {
  const pair = await makePair("rsa", { modulusLength: modulusSize * 8, publicExponent: 65_537 });
  return {
    privateKey: pair.privateKey.export({ format: "der", type: "pkcs8" }).toString("base64url"),
    publicKey: pair.publicKey.export({ format: "der", type: "spki" }).toString("base64url"),
  };
}

/** A key that signs, by its text (`name`); read (1-2 ms) only where it signs in this thread. */
export class SigningKey {
  #parts: ReturnType<typeof partsOf> | undefined;
  constructor(
    readonly name: string,
    readonly read: () => KeyObject,
  ) {}

  get parts(): ReturnType<typeof partsOf> {
    this.#parts ??= partsOf(this.read());
    return this.#parts;
  }
}

/** PKCS #8 in base64url → the key. That it is an RSA-2048 key shows when it first signs: SealingError("key"). */
export function readPrivateKey(privateKey: string): SigningKey {
  return new SigningKey(privateKey, () => inWords(() => readKey(privateKey)));
}

/** SubjectPublicKeyInfo in base64url → the key, for `isSigned`. */
export function readPublicKey(publicKey: string): KeyObject {
  return checkedKey(() => createPublicKey({ key: Buffer.from(fromBase64url(publicKey)), format: "der", type: "spki" }));
}

function checkedKey(read: () => KeyObject): KeyObject {
  const key = tryTo(read);
  const details = key?.asymmetricKeyDetails;
  if (key?.asymmetricKeyType !== "rsa" || details?.modulusLength !== modulusSize * 8 || details.publicExponent !== 65_537n) {
    throw new SealingError("key", "not an RSA-2048 key");
  }
  return key;
}

/**
 * RFC 9474 BlindSign in this thread: blinded token → blind signature, both as long as the modulus. Takes 0.5-2 ms; what serves pages
 * asks `signAll`. SealingError("size" | "range" | "signature").
 */
export function signBlinded(key: SigningKey, blinded: Uint8Array): Bytes {
  return inWords(() => {
    checkBlinded(key.parts, blinded);
    return signChecked(key.parts, blinded);
  });
}

function inWords<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && "problem" in error) throw new SealingError(error.problem as SealingProblem, error.message);
    throw error;
  }
}

/**
 * Signs a member's tokens beside the thread that serves pages (`signBeside`): no signature and no reading of a key holds it. Every
 * token is checked before the first is signed, so that a refused request has got nothing. SealingError as `signBlinded`, or "key".
 */
export function signAll(tokens: readonly { key: SigningKey; blinded: Uint8Array }[]): Promise<Bytes[]> {
  return signBeside(tokens.map(({ key, blinded }) => ({ key: key.name, blinded })));
}

/** Whether the signature (256 bytes) makes the token (64 bytes) valid for the question's key: RSASSA-PSS, SHA-384, salt 48. */
export function isSigned(key: KeyObject, token: Uint8Array, signature: Uint8Array): boolean {
  if (token.length !== tokenSize || signature.length !== modulusSize) return false;
  return verify("sha384", token, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }, signature);
}

/** Short name of a request, so that the same one again is told from a different one: SHA-256 of the blinded tokens, base64url. */
export function requestHash(blinded: readonly { question: string; blinded: string }[]): string {
  const lines = blinded.map((one) => `${one.question} ${one.blinded}\n`).sort();
  return toBase64url(createHash("sha256").update(lines.join("")).digest());
}

function tryTo<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}
