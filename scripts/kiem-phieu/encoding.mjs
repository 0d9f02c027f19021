import { createHash } from "node:crypto";

const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** @param {...(Buffer | string)} parts */
export function sha256(...parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** Bytes of a base64url text, which must be the one text of these bytes; null otherwise. */
export function bytesOf(text, size) {
  if (typeof text !== "string") return null;
  const bytes = Buffer.from(text, "base64url");
  return bytes.length === size && bytes.toString("base64url") === text ? bytes : null;
}

/** The four groups: the first 80 bits, five a sign. */
export function fourGroups(hash) {
  let bits = 0n;
  for (const byte of hash.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  let text = "";
  for (let sign = 0; sign < 16; sign++) {
    text = crockford[Number(bits & 31n)] + (sign > 0 && sign % 4 === 0 ? "-" : "") + text;
    bits >>= 5n;
  }
  return text;
}

/** RFC 8785: no spaces, keys by UTF-16 units, numbers and strings as ECMAScript writes them. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
}

/** RFC 6962, 2.1, level by level: pairs are joined, an odd end moves up as it is. */
export function rootOf(leaves) {
  let level = leaves.map((leaf) => sha256(Buffer.of(0), leaf));
  if (level.length === 0) return sha256("");
  while (level.length > 1) {
    const above = [];
    for (let at = 0; at < level.length; at += 2) {
      above.push(at + 1 < level.length ? sha256(Buffer.of(1), level[at], level[at + 1]) : level[at]);
    }
    level = above;
  }
  return level[0];
}
