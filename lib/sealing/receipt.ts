import { type Bytes, fromBase64url, join, SealingError, sha256, utf8 } from "./bytes";
import { tokenHash } from "./token";

/**
 * The box's word that a paper is in: RSASSA-PKCS1-v1_5 with SHA-256 over `guong-sang/receipt/1`, the manifest's hash (32 bytes),
 * the token's hash (32) and the SHA-256 of the sealed paper (32). This scheme because it is deterministic: the same paper again
 * gets the same receipt, and nothing has to be kept for it. The key is made for the round (`makeRsaKey`).
 */
const scheme = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

async function receiptBytes(manifestHash: Bytes, token: Bytes, sealed: Bytes): Promise<Bytes> {
  return join(utf8("guong-sang/receipt/1"), manifestHash, await tokenHash(token), await sha256(sealed));
}

/** PKCS #8 in base64url → the key that signs. */
export async function readReceiptKey(privateKey: string): Promise<CryptoKey> {
  return imported(crypto.subtle.importKey("pkcs8", fromBase64url(privateKey), scheme, false, ["sign"]));
}

/** SubjectPublicKeyInfo in base64url, from the manifest → the key that checks. */
export async function readReceiptPublicKey(publicKey: string): Promise<CryptoKey> {
  return imported(crypto.subtle.importKey("spki", fromBase64url(publicKey), scheme, true, ["verify"]));
}

async function imported(key: Promise<CryptoKey>): Promise<CryptoKey> {
  return key.catch(() => {
    throw new SealingError("key", "not a receipt key");
  });
}

/** The receipt of a paper: 256 bytes, signed off the main thread. */
export async function signReceipt(key: CryptoKey, manifestHash: Bytes, token: Bytes, sealed: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign(scheme, key, await receiptBytes(manifestHash, token, sealed)));
}

/** Whether the receipt is the box's word for exactly this paper. */
export async function isReceipt(key: CryptoKey, manifestHash: Bytes, token: Bytes, sealed: Bytes, receipt: Bytes): Promise<boolean> {
  return crypto.subtle.verify(scheme, key, receipt, await receiptBytes(manifestHash, token, sealed));
}
