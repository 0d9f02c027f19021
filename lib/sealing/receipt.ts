import { type Bytes, fromBase64url, join, SealingError, sha256, utf8 } from "./bytes";
import { tokenHash } from "./token";

/**
 * The box's word that a paper is in: RSASSA-PKCS1-v1_5 with SHA-256 over `guong-sang/receipt/1`, the manifest's hash (32 bytes),
 * the token's hash (32) and the SHA-256 of the sealed paper (32). This scheme because it is deterministic: the same paper again
 * gets the same receipt, and nothing has to be kept for it. The key is made for the round (`makeRsaKey`); the box signs in
 * `box-door.ts`.
 */
const scheme = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

/** What is signed. In: three hashes of 32 bytes. */
export function receiptBytes(manifestHash: Bytes, tokenName: Bytes, sealedHash: Bytes): Bytes {
  return join(utf8("guong-sang/receipt/1"), manifestHash, tokenName, sealedHash);
}

/** SubjectPublicKeyInfo in base64url, from the manifest → the key that checks. */
export async function readReceiptPublicKey(publicKey: string): Promise<CryptoKey> {
  return crypto.subtle.importKey("spki", fromBase64url(publicKey), scheme, true, ["verify"]).catch(() => {
    throw new SealingError("key", "not a receipt key");
  });
}

/** Whether the receipt is the box's word for exactly this paper. */
export async function isReceipt(key: CryptoKey, manifestHash: Bytes, token: Bytes, sealed: Bytes, receipt: Bytes): Promise<boolean> {
  return crypto.subtle.verify(scheme, key, receipt, receiptBytes(manifestHash, await tokenHash(token), await sha256(sealed)));
}
