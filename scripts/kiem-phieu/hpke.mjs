// RFC 9180, base mode, opening only: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM. Written from the RFC on Node's own
// primitives, so that the library which sealed the papers is not the one that vouches for them.
import { createDecipheriv, createECDH, createHmac } from "node:crypto";

const curve = "prime256v1";
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const pointSize = 65;
const tagSize = 16;
const empty = Buffer.alloc(0);
const kem = Buffer.concat([Buffer.from("KEM"), Buffer.of(0, 0x10)]);
const suite = Buffer.concat([Buffer.from("HPKE"), Buffer.of(0, 0x10, 0, 1, 0, 1)]);

const hmac = (key, ...parts) => parts.reduce((mac, part) => mac.update(part), createHmac("sha256", key)).digest();

function extract(id, salt, label, secret) {
  return hmac(salt, "HPKE-v1", id, label, secret);
}

/** At most 32 bytes are ever wanted here: one round of HKDF-Expand. */
function expand(id, key, label, info, size) {
  return hmac(key, Buffer.of(0, size), "HPKE-v1", id, label, info, Buffer.of(1)).subarray(0, size);
}

/** DeriveKeyPair (7.1.3): seed of 32 bytes → { secret, publicKey }. */
export function pairOfSeed(seed) {
  const key = extract(kem, empty, "dkp_prk", seed);
  for (let counter = 0; counter < 256; counter++) {
    const secret = expand(kem, key, "candidate", Buffer.of(counter), 32);
    const number = BigInt(`0x${secret.toString("hex")}`);
    if (number === 0n || number >= order) continue;
    const ecdh = createECDH(curve);
    ecdh.setPrivateKey(secret);
    return { ecdh, publicKey: ecdh.getPublicKey() };
  }
  throw new Error("no key");
}

/** Decap and the key schedule (4.1, 5.1), first message: point 65, ciphertext, tag 16 → the plaintext, null where it does not open. */
export function open({ ecdh, publicKey }, sealed, info, aad) {
  const point = sealed.subarray(0, pointSize);
  const shared = sharedSecret(ecdh, publicKey, point);
  if (!shared) return null;
  const context = Buffer.concat([Buffer.of(0), extract(suite, empty, "psk_id_hash", empty), extract(suite, empty, "info_hash", info)]);
  const secret = extract(suite, shared, "secret", empty);
  const decipher = createDecipheriv(
    "aes-128-gcm",
    expand(suite, secret, "key", context, 16),
    expand(suite, secret, "base_nonce", context, 12),
  );
  decipher.setAAD(aad);
  decipher.setAuthTag(sealed.subarray(-tagSize));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(pointSize, -tagSize)), decipher.final()]);
  } catch {
    return null;
  }
}

function sharedSecret(ecdh, publicKey, point) {
  try {
    const key = extract(kem, empty, "eae_prk", ecdh.computeSecret(point));
    return expand(kem, key, "shared_secret", Buffer.concat([point, publicKey]), 32);
  } catch {
    return null; // not a point of the curve
  }
}
