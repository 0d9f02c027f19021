import { RSABSSA } from "@cloudflare/blindrsa-ts";
import { type Bytes, fromBase64url, join, randomBytes, SealingError, sha256, toBase64url, utf8 } from "./bytes";

/**
 * The right to cast one paper on one question: a random token, signed without being seen (RFC 9474,
 * RSABSSA-SHA384-PSS-Randomized, RSA-2048). Runs in the browser, best in a worker: blinding takes 0.15-0.3 s on a slow phone.
 */
const suite = RSABSSA.SHA384.PSS.Randomized();
const pss = { name: "RSA-PSS", hash: "SHA-384" };

/** Random part of a token; RFC 9474 puts another 32 random bytes before it. */
const secretSize = 32;
/** The prepared message of RFC 9474: what is signed, shown when casting, and published. */
export const tokenSize = 64;
/** Blinded token, blind signature, inverse and signature: the length of the modulus. */
export const modulusSize = 256;

/** What is kept on the phone until the answer is in (base64url): token 64 bytes, inverse 256, and what is sent, 256. */
export type BlindedToken = { question: string; token: string; inverse: string; blinded: string };
/** A right to cast (base64url): token 64 bytes, signature 256. */
export type SignedToken = { question: string; token: string; signature: string };

/** SubjectPublicKeyInfo in base64url → key for blinding and checking. SealingError("key") where it is no RSA-2048 key. */
export async function readTokenKey(publicKey: string): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey("spki", fromBase64url(publicKey), pss, true, ["verify"]).catch(() => null);
  const size = (key?.algorithm as RsaKeyAlgorithm | undefined)?.modulusLength;
  if (!key || size !== modulusSize * 8) throw new SealingError("key", "not an RSA-2048 public key");
  return key;
}

export function makeToken(): Bytes {
  return new Uint8Array(suite.prepare(randomBytes(secretSize)));
}

/** Token → blinded token to be sent and the inverse to be kept. */
export async function blindToken(key: CryptoKey, token: Bytes): Promise<{ blinded: Bytes; inverse: Bytes }> {
  const { blindedMsg, inv } = await suite.blind(key, token);
  return { blinded: new Uint8Array(blindedMsg), inverse: new Uint8Array(inv) };
}

/** The server's answer → a signature on the token. SealingError("signature") where the answer is not one. */
export async function unblind(key: CryptoKey, token: Bytes, inverse: Bytes, answer: Bytes): Promise<Bytes> {
  const signature = await suite.finalize(key, token, answer, inverse).catch(() => null);
  if (!signature) throw new SealingError("signature", "the answer is not a signature on this token");
  return new Uint8Array(signature);
}

/** One token a question, made and blinded one after the other. `done` is called after each, for the progress bar. */
export async function blindAll(
  questions: readonly { id: string; publicKey: string }[],
  done: (count: number) => void = () => {},
): Promise<BlindedToken[]> {
  const all: BlindedToken[] = [];
  for (const question of questions) {
    const token = makeToken();
    const { blinded, inverse } = await blindToken(await readTokenKey(question.publicKey), token);
    all.push({ question: question.id, token: toBase64url(token), inverse: toBase64url(inverse), blinded: toBase64url(blinded) });
    done(all.length);
  }
  return all;
}

/**
 * The server's answers (question → blind signature, 256 bytes in base64url) → signed tokens, in the order of what was kept.
 * SealingError where an answer is missing or wrong: then nothing may be thrown away, and the same request is sent again.
 */
export async function unblindAll(
  kept: readonly Pick<BlindedToken, "question" | "token" | "inverse">[],
  questions: readonly { id: string; publicKey: string }[],
  answers: Readonly<Record<string, string>>,
): Promise<SignedToken[]> {
  const all: SignedToken[] = [];
  for (const { question, token, inverse } of kept) {
    const publicKey = questions.find(({ id }) => id === question)?.publicKey;
    const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
    if (publicKey === undefined || answer === undefined) throw new SealingError("signature", "an answer is missing");
    const [t, i, a] = [fromBase64url(token, tokenSize), fromBase64url(inverse, modulusSize), fromBase64url(answer, modulusSize)];
    all.push({ question, token, signature: toBase64url(await unblind(await readTokenKey(publicKey), t, i, a)) });
  }
  return all;
}

/** Whether the signature (256 bytes) makes the token (64 bytes) valid for the question's key. */
export async function isTokenSigned(key: CryptoKey, token: Bytes, signature: Bytes): Promise<boolean> {
  if (token.length !== tokenSize || signature.length !== modulusSize) return false;
  return suite.verify(key, signature, token);
}

/** What is hashed for the name of a token: `guong-sang/token/1` and the token. */
export function namedBytes(token: Bytes): Bytes {
  if (token.length !== tokenSize) throw new SealingError("size", "a token has 64 bytes");
  return join(utf8("guong-sang/token/1"), token);
}

/** Name of a token in the box and its place in the published list: SHA-256, 32 bytes. The box itself asks `box-door.ts`. */
export async function tokenHash(token: Bytes): Promise<Bytes> {
  return sha256(namedBytes(token));
}
