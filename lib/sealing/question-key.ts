// Node only: the server's half of token.ts. Never imported by the browser.
import {
  constants,
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  verify,
} from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { type Bytes, fromBase64url, SealingError, sameBytes, toBase64url } from "./bytes";
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

/** PKCS #8 in base64url → the key; to be kept while a round hands out papers, reading takes longer than signing. */
export function readPrivateKey(privateKey: string): KeyObject {
  return checkedKey(() => createPrivateKey({ key: Buffer.from(fromBase64url(privateKey)), format: "der", type: "pkcs8" }));
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
 * RFC 9474 BlindSign: blinded token → blind signature, both as long as the modulus. The native call accepts 0, 1, n − 1 and short
 * input, so length and 1 < x < n − 1 are checked before it; the answer is checked after it (RFC 9474, 4.3, step 4).
 * Takes 0.5-2 ms of the thread that calls it. SealingError("size" | "range" | "signature").
 */
export function signBlinded(key: KeyObject, blinded: Uint8Array): Bytes {
  checkBlinded(key, blinded);
  const answer = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, blinded);
  const back = publicEncrypt({ key: halvesOf(key).publicKey, padding: constants.RSA_NO_PADDING }, answer);
  if (!sameBytes(back, blinded)) throw new SealingError("signature", "signing failed");
  return new Uint8Array(answer);
}

function checkBlinded(key: KeyObject, blinded: Uint8Array): void {
  const { modulus } = halvesOf(key);
  if (blinded.length !== modulus.length) throw new SealingError("size", `${blinded.length} bytes instead of ${modulus.length}`);
  const [x, n] = [BigInt(`0x${Buffer.from(blinded).toString("hex")}`), BigInt(`0x${modulus.toString("hex")}`)];
  if (x <= 1n || x >= n - 1n) throw new SealingError("range", "not between 1 and n - 1");
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Signs a member's tokens without holding the thread: one signature at a time whatever the number of requests, and a millisecond
 * between two, in which everything else that waits is served. 600 signatures take about a second.
 * Every input is checked before the first is signed, so that a refused request has cost nothing.
 */
export async function signAll(tokens: readonly { key: KeyObject; blinded: Uint8Array }[]): Promise<Bytes[]> {
  for (const { key, blinded } of tokens) checkBlinded(key, blinded);
  const answers: Bytes[] = [];
  for (const { key, blinded } of tokens) {
    const turn = queue.then(() => pause(1)).then(() => signBlinded(key, blinded));
    queue = turn.catch(() => {});
    answers.push(await turn);
  }
  return answers;
}

/** Whether the signature (256 bytes) makes the token (64 bytes) valid for the question's key: RSASSA-PSS, SHA-384, salt 48. */
export function isSigned(key: KeyObject, token: Uint8Array, signature: Uint8Array): boolean {
  if (token.length !== tokenSize || signature.length !== modulusSize) return false;
  return verify("sha384", token, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }, signature);
}

type Halves = { modulus: Buffer; publicKey: KeyObject };
const halves = new WeakMap<KeyObject, Halves>();

function halvesOf(key: KeyObject): Halves {
  const known = halves.get(key);
  if (known) return known;
  const publicKey = createPublicKey(key);
  const made = { modulus: Buffer.from(publicKey.export({ format: "jwk" }).n ?? "", "base64url"), publicKey };
  halves.set(key, made);
  return made;
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
