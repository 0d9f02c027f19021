import { combine, split } from "shamir-secret-sharing";
import { type Bytes, join, randomBytes, SealingError, sameBytes, sha256 } from "./bytes";
import { hpke } from "./hpke";
import { fromTyped, type TypedFailure, toTyped } from "./typed-code";

/**
 * The tellers' key. A seed of 32 random bytes, made in the browser, yields the pair (RFC 9180 DeriveKeyPair); the seed is split
 * into three shares of 33 bytes, any two give it back. The server sees the public key, and the seed only after sealing.
 */
export const seedSize = 32;
const shareSize = 33;
/** First bytes of the SHA-256 of the public key, so that a slip of another round is told apart from a wrong one. */
const tagSize = 2;
const slipGroups = ((tagSize + shareSize) * 8) / 20;

export type TallyKey = { publicKey: Bytes; privateKey: CryptoKey };

export function makeSeed(): Bytes {
  return randomBytes(seedSize);
}

/** Seed → pair. `publicKey` is the uncompressed point, 65 bytes. The same seed always gives the same pair. */
export async function tallyKeyOf(seed: Bytes): Promise<TallyKey> {
  if (seed.length !== seedSize) throw new SealingError("size", "a seed has 32 bytes");
  const pair = await hpke.kem.deriveKeyPair(seed.buffer.slice(seed.byteOffset, seed.byteOffset + seedSize));
  return { publicKey: new Uint8Array(await hpke.kem.serializePublicKey(pair.publicKey)), privateKey: pair.privateKey };
}

/** Whether the bytes are a public key papers can be sealed to: a point of the curve, uncompressed. */
export async function isTallyPublicKey(bytes: Bytes): Promise<boolean> {
  const read = hpke.kem.deserializePublicKey(bytes.slice().buffer);
  return read.then(
    () => true,
    () => false,
  );
}

/** Three slips for three tellers: 35 bytes each (tag 2, share 33) as 14 groups of five signs, 83 characters. */
export async function slipsOf(seed: Bytes): Promise<[string, string, string]> {
  const { publicKey } = await tallyKeyOf(seed);
  const tag = await tagOf(publicKey);
  const [one, two, three] = (await split(seed, 3, 2)).map((share) => toTyped(join(tag, share)));
  if (one === undefined || two === undefined || three === undefined) throw new SealingError("shares", "three shares expected");
  return [one, two, three];
}

/** OTHER_ROUND: the slip is whole, but belongs to another key. */
export type SlipFailure = TypedFailure | { kind: "otherRound" };
export type Slip = { ok: true; share: Bytes } | { ok: false; failure: SlipFailure };

/** A slip as typed or scanned → its share (33 bytes), or what is wrong with it. Never throws. */
export async function readSlip(text: string, publicKey: Bytes): Promise<Slip> {
  const typed = fromTyped(text, slipGroups);
  if (!typed.ok) return typed;
  const whole = sameBytes(typed.bytes.subarray(0, tagSize), await tagOf(publicKey));
  return whole ? { ok: true, share: typed.bytes.slice(tagSize) } : { ok: false, failure: { kind: "otherRound" } };
}

/** Two shares → the seed; null when they are the same share twice, or do not give the round's public key. */
export async function seedFromShares(one: Bytes, other: Bytes, publicKey: Bytes): Promise<Bytes | null> {
  if (one.length !== shareSize || other.length !== shareSize || one[shareSize - 1] === other[shareSize - 1]) return null;
  // The library does not notice a wrong share; the public key does.
  const seed = await combine([one, other]).then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  );
  return seed && (await isSeedOf(seed, publicKey)) ? seed : null;
}

/** Whether the seed belongs to the public key of the manifest. */
export async function isSeedOf(seed: Bytes, publicKey: Bytes): Promise<boolean> {
  return seed.length === seedSize && sameBytes((await tallyKeyOf(seed)).publicKey, publicKey);
}

async function tagOf(publicKey: Bytes): Promise<Bytes> {
  return (await sha256(publicKey)).slice(0, tagSize);
}
