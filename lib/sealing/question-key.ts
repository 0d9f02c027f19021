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

/** A key that signs, read (1-2 ms) only when it first does, so that taking twenty of them from the database holds nobody up. */
export class SigningKey {
  #parts: Parts | undefined;
  constructor(
    readonly name: string,
    readonly read: () => KeyObject,
  ) {}

  get parts(): Parts {
    this.#parts ??= atWork.get(this.name) ?? partsOf(this.read());
    return this.#parts;
  }

  get isRead(): boolean {
    return this.#parts !== undefined || atWork.has(this.name);
  }
}

/** `one` and `last`: 1 and n − 1, as long as the modulus. */
type Parts = { key: KeyObject; publicKey: KeyObject; one: Buffer; last: Buffer };

function partsOf(key: KeyObject): Parts {
  const publicKey = createPublicKey(key);
  const last = Buffer.from(publicKey.export({ format: "jwk" }).n ?? "", "base64url");
  last[last.length - 1] = (last.at(-1) ?? 1) - 1; // n is odd
  const one = Buffer.alloc(last.length);
  one[one.length - 1] = 1;
  return { key, publicKey, one, last };
}

/** Keys that a burst of requests shares, by their text; forgotten when nobody waits, since they are destroyed at sealing. */
const atWork = new Map<string, Parts>();

/** PKCS #8 in base64url → the key. That it is an RSA-2048 key shows when it first signs: SealingError("key"). */
export function readPrivateKey(privateKey: string): SigningKey {
  const read = () => createPrivateKey({ key: Buffer.from(privateKey, "base64url"), format: "der", type: "pkcs8" });
  return new SigningKey(privateKey, () => checkedKey(read));
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
export function signBlinded(key: SigningKey, blinded: Uint8Array): Bytes {
  checkBlinded(key, blinded);
  const { key: privateKey, publicKey } = key.parts;
  const answer = privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, blinded);
  const back = publicEncrypt({ key: publicKey, padding: constants.RSA_NO_PADDING }, answer);
  if (!sameBytes(back, blinded)) throw new SealingError("signature", "signing failed");
  return new Uint8Array(answer);
}

function checkBlinded(key: SigningKey, blinded: Uint8Array): void {
  const { one, last } = key.parts;
  if (blinded.length !== one.length) throw new SealingError("size", `${blinded.length} bytes instead of ${one.length}`);
  // Same length, highest byte first: the order of the bytes is the order of the numbers.
  if (Buffer.compare(blinded, one) <= 0 || Buffer.compare(blinded, last) >= 0) throw new SealingError("range", "not between 1 and n - 1");
}

let queue: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** The work in its turn: one at a time whatever the number of requests, a millisecond after the one before. */
function inTurn<Result>(work: () => Result): Promise<Result> {
  const turn = queue.then(() => pause(1)).then(work);
  queue = turn.catch(() => {});
  return turn;
}

/**
 * Signs a member's tokens without holding the thread: between two signatures, and between two keys that must be read, everything
 * else that waits is served. 600 signatures take about a second. Every token is checked before the first is signed, so that a
 * refused request has got nothing. SealingError as `signBlinded`.
 */
export async function signAll(tokens: readonly { key: SigningKey; blinded: Uint8Array }[]): Promise<Bytes[]> {
  waiting += 1;
  try {
    for (const { key } of tokens) if (!key.isRead) await inTurn(() => atWork.set(key.name, key.parts));
    for (const { key, blinded } of tokens) checkBlinded(key, blinded);
    const answers: Bytes[] = [];
    for (const { key, blinded } of tokens) answers.push(await inTurn(() => signBlinded(key, blinded)));
    return answers;
  } finally {
    waiting -= 1;
    if (waiting === 0) atWork.clear();
  }
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
