// RFC 9474 BlindSign with Node's own RSA. Plain JavaScript, because the thread that signs loads nothing else.
import { constants, createPrivateKey, createPublicKey, privateDecrypt, publicEncrypt } from "node:crypto";

const padding = constants.RSA_NO_PADDING;

/**
 * @param {"key" | "size" | "range" | "signature"} problem
 * @param {string} message
 */
function fault(problem, message) {
  return Object.assign(new Error(message), { problem });
}

function parsed(text) {
  try {
    return createPrivateKey({ key: Buffer.from(text, "base64url"), format: "der", type: "pkcs8" });
  } catch {
    return null;
  }
}

/**
 * PKCS #8 in base64url → the key. Throws { problem: "key" } for what is no RSA-2048 key with exponent 65537.
 * @param {string} text
 */
export function readKey(text) {
  const key = parsed(text);
  const details = key?.asymmetricKeyDetails;
  if (key?.asymmetricKeyType !== "rsa" || details?.modulusLength !== 2048 || details.publicExponent !== 65_537n) {
    throw fault("key", "not an RSA-2048 key");
  }
  return key;
}

/**
 * What signing needs of a key; `one` and `last` are 1 and n - 1, as long as the modulus. With `readKey` 1-2 ms.
 * @param {import("node:crypto").KeyObject} key
 */
export function partsOf(key) {
  const publicKey = createPublicKey(key);
  const last = Buffer.from(publicKey.export({ format: "jwk" }).n ?? "", "base64url");
  last[last.length - 1] = (last.at(-1) ?? 1) - 1; // n is odd
  const one = Buffer.alloc(last.length);
  one[one.length - 1] = 1;
  return { key, publicKey, one, last };
}

/**
 * The native call accepts 0, 1, n − 1 and short input: length and 1 < x < n − 1 are checked before it. Throws { problem: "size" | "range" }.
 * @param {ReturnType<typeof partsOf>} parts
 * @param {Uint8Array} blinded
 */
export function checkBlinded({ one, last }, blinded) {
  if (blinded.length !== one.length) throw fault("size", `${blinded.length} bytes instead of ${one.length}`);
  // Same length, highest byte first: the order of the bytes is the order of the numbers.
  if (Buffer.compare(blinded, one) <= 0 || Buffer.compare(blinded, last) >= 0) throw fault("range", "not between 1 and n - 1");
}

/**
 * Signs what was checked; the answer is checked after it (RFC 9474, 4.3, step 4). 0.5-2 ms. Throws { problem: "signature" }.
 * @param {ReturnType<typeof partsOf>} parts
 * @param {Uint8Array} blinded
 */
export function signChecked({ key, publicKey }, blinded) {
  const answer = privateDecrypt({ key, padding }, blinded);
  if (!publicEncrypt({ key: publicKey, padding }, answer).equals(blinded)) throw fault("signature", "signing failed");
  return new Uint8Array(answer);
}
