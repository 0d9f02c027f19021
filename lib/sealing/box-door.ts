// Node only: what the box does with every paper. Hashes of a few hundred bytes are made in place here: WebCrypto sends each to
// another thread and back, which costs the thread that serves a hundred times the hash, and in a burst a place in the queue.
import { createHash, createPrivateKey, type KeyObject, sign } from "node:crypto";
import { promisify } from "node:util";
import { type Bytes, fromBase64url, SealingError } from "./bytes";
import { receiptBytes } from "./receipt";
import { namedBytes } from "./token";

const signBeside = promisify(sign);
const hashOf = (bytes: Uint8Array): Bytes => new Uint8Array(createHash("sha256").update(bytes).digest());

/** The same as `tokenHash`: SHA-256, 32 bytes. SealingError("size") where it is no token. */
export function tokenName(token: Bytes): Bytes {
  return hashOf(namedBytes(token));
}

/** PKCS #8 in base64url → the key that signs receipts. SealingError("key"). */
export function readReceiptKey(privateKey: string): KeyObject {
  try {
    return createPrivateKey({ key: Buffer.from(fromBase64url(privateKey)), format: "der", type: "pkcs8" });
  } catch {
    throw new SealingError("key", "not a receipt key");
  }
}

/** The receipt of a paper, which `isReceipt` checks: 256 bytes, signed off the thread that serves. */
export async function signReceipt(key: KeyObject, manifestHash: Bytes, token: Bytes, sealed: Bytes): Promise<Bytes> {
  return new Uint8Array(await signBeside("sha256", receiptBytes(manifestHash, tokenName(token), hashOf(sealed)), key));
}
