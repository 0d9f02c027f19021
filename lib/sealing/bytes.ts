/** Bytes as WebCrypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** What went wrong in the engine, as a word; the domain has the sentence. */
export type SealingProblem = "encoding" | "size" | "range" | "signature" | "key" | "shares" | "code" | "manifest";

/** Thrown by the engine where an input cannot be used. `problem` says which kind; nothing of the input is repeated. */
export class SealingError extends Error {
  constructor(
    readonly problem: SealingProblem,
    message: string,
  ) {
    super(message);
    this.name = "SealingError";
  }
}

/** Text as UTF-8. */
export function utf8(text: string): Bytes {
  return new Uint8Array(new TextEncoder().encode(text));
}

export function join(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Byte by byte, as the published list is sorted. */
export function compareBytes(one: Uint8Array, other: Uint8Array): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return compareBytes(one, other) === 0;
}

/** RFC 4648 section 5 without padding: how every byte string stands in JSON. */
export function toBase64url(bytes: Uint8Array): string {
  let signs = "";
  for (const byte of bytes) signs += String.fromCharCode(byte);
  return btoa(signs).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The bytes of a base64url text; `size` is insisted on. SealingError where it is another text of the same bytes, or none. */
export function fromBase64url(text: string, size?: number): Bytes {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) throw new SealingError("encoding", "not base64url");
  const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
  if (!/^(|.[AQgw]|..[AEIMQUYcgkosw048])$/.test(text.slice(text.length - (text.length % 4)))) {
    throw new SealingError("encoding", "not the shortest base64url");
  }
  if (size !== undefined && bytes.length !== size) throw new SealingError("size", `${bytes.length} bytes instead of ${size}`);
  return bytes;
}

/** SHA-256 over the parts, one after the other: 32 bytes. */
export async function sha256(...parts: readonly Uint8Array[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", join(...parts)));
}

export function randomBytes(size: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(size));
}
