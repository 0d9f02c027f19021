import { type Bytes, join, randomBytes, SealingError, utf8 } from "./bytes";
import type { BlindedToken, SignedToken } from "./token";
import { fromTyped, type TypedFailure, toTyped } from "./typed-code";

/**
 * Papers on another phone. A code of 100 random bits, shown once as five groups of five signs, gives a key (HKDF-SHA256, salt the
 * manifest's hash); the tokens leave the phone only sealed with it (AES-256-GCM). The server keeps the blob until sealing and
 * cannot read it. One key seals one blob per round; a new blob of the same round gets a fresh nonce.
 */
export type KeptPaper = BlindedToken & Partial<Pick<SignedToken, "signature">>;

/** 20 bits a group. */
const codeGroups = 5;
const nonceSize = 12;

export type CodeReading = { ok: true; code: string } | { ok: false; failure: TypedFailure };

/** A fresh code as it is shown: five groups of four signs and a check sign, 29 characters with hyphens. */
export function makeRecoveryCode(): string {
  // 15 bytes fill six groups; five carry the 100 bits.
  return toTyped(randomBytes(15)).split("-").slice(0, codeGroups).join("-");
}

/** What was typed → the code in its one form, or what is wrong with it. Never throws. */
export function readRecoveryCode(text: string): CodeReading {
  const typed = fromTyped(text, codeGroups);
  return typed.ok ? { ok: true, code: typed.text } : typed;
}

/** The papers as a blob for the server: nonce 12, JSON, tag 16; some 1.2 kB a paper. */
export async function sealKept(code: string, manifestHash: Bytes, papers: readonly KeptPaper[]): Promise<Bytes> {
  const nonce = randomBytes(nonceSize);
  const key = await keyOf(code, manifestHash);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, key, utf8(JSON.stringify(papers)));
  return join(nonce, new Uint8Array(sealed));
}

/** The papers of a blob. SealingError("code") where the code is another one or the blob was changed. */
export async function openKept(code: string, manifestHash: Bytes, blob: Bytes): Promise<KeptPaper[]> {
  const key = await keyOf(code, manifestHash);
  const iv = blob.slice(0, nonceSize);
  const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, blob.slice(nonceSize)).catch(() => null);
  if (!plain) throw new SealingError("code", "the code does not open these papers");
  return JSON.parse(new TextDecoder().decode(plain)) as KeptPaper[];
}

/** The code stands in its one form here, as shown and as `readRecoveryCode` gives it. */
async function keyOf(code: string, manifestHash: Bytes): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey("raw", utf8(code), "HKDF", false, ["deriveKey"]);
  const how = { name: "HKDF", hash: "SHA-256", salt: manifestHash, info: utf8("guong-sang/recovery/1") };
  return crypto.subtle.deriveKey(how, secret, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}
