import canonicalize from "canonicalize";
import { type Bytes, SealingError, sha256, utf8 } from "./bytes";
import { toBase32 } from "./typed-code";

export const manifestFormat = "guong-sang/manifest/1";

export type BaseName = "TOTAL_MEMBERS" | "ELIGIBLE" | "PRESENT";

/** The rule as frozen at locking. Fractions are whole numbers; `moreThan` makes the threshold strict. */
export type ManifestRule = {
  base: BaseName;
  numerator: number;
  denominator: number;
  moreThan: boolean;
  quorumNumerator: number;
  quorumDenominator: number;
  /** A recused member stays in the bases TOTAL_MEMBERS and PRESENT; always leaves ELIGIBLE. */
  recusalKeepsBase: boolean;
  /** Below this many papers a question is counted only with a written waiver of two officers. */
  minimumPapers: number;
  legalBasis: string;
};

/** `publicKey`: RSA-2048, SubjectPublicKeyInfo, base64url (294 bytes). */
export type ManifestQuestion = { id: string; nominee: string; publicKey: string };

/**
 * Everything that is fixed when the box is locked. Kept and published as its canonical bytes (RFC 8785, UTF-8); a value is
 * added only together with a new `format`. Some 700 bytes and 500 a question.
 */
export type Manifest = {
  format: typeof manifestFormat;
  agency: { id: string; name: string };
  session: { id: string; title: string };
  round: { id: string; number: number; rehearsal: boolean; repeats: string | null };
  rule: ManifestRule;
  /** Every voting member; how each votes (phone, paper, absent) is settled later and stands in the minutes. */
  roll: { id: string; name: string }[];
  recusals: { question: string; member: string }[];
  questions: ManifestQuestion[];
  /** HPKE key of the tellers: P-256, uncompressed point, base64url (65 bytes). */
  tallyPublicKey: string;
  /** Key that signs the receipts of this round: RSA-2048, SubjectPublicKeyInfo, base64url (294 bytes). */
  receiptPublicKey: string;
};

/** Canonical bytes: the file `manifest.json` of the bundle, and what is hashed. SealingError where JSON cannot hold it. */
export function manifestBytes(manifest: Manifest): Bytes {
  const text = canonicalize(manifest);
  if (text === undefined) throw new SealingError("manifest", "not JSON");
  return utf8(text);
}

/** SHA-256 of the canonical bytes: 32 bytes, bound into every sealed paper and receipt. */
export async function manifestHash(manifest: Manifest): Promise<Bytes> {
  return sha256(manifestBytes(manifest));
}

/** The first 80 bits of the hash as people compare them: four groups of four of Crockford's signs, `8K3M-…`. */
export function fingerprint(hash: Uint8Array): string {
  if (hash.length !== 32) throw new SealingError("size", "a hash has 32 bytes");
  return (toBase32(hash.subarray(0, 10)).match(/.{4}/g) ?? []).join("-");
}
