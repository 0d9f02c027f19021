// R070: certificates have a register with serial numbers by agency and year; whoever holds the printed code can check it.
// A reissue is a new row with a new serial; a revoked recognition makes every certificate of it invalid (law b.7).
import type { Day } from "../core/clock";
import type { Regime } from "../signatures/rules";

export type CertificateRow = {
  id: string;
  recognitionId: string;
  serialText: string;
  code: string;
  holderName: string;
  kind: "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL";
  unit: string;
  issuedOn: Day;
  decision: { id: string; number: string; signedOn: Day };
  standing: CertificateStanding;
};

export type Certificate = CertificateRow & {
  caption: string;
  year: number;
  /** Words for the time: a year, or the plan's period. */
  time: { year: number } | { from: number; to: number | null };
  exemplarClass: "COMPREHENSIVE" | "SINGLE_ASPECT" | null;
  workField: string | null;
  signer: { name: string; title: string; authority: string | null };
  validTo: Day | null;
  revokedBy: string | null;
  reissueReason: string | null;
  reissueOf: { id: string; serialText: string } | null;
  replacedBy: { id: string; serialText: string } | null;
  agency: { name: string; parentBody: string; province: string; regime: Regime; headTitle: string; isSample: boolean };
};

/** No 0 O, 1 I L, U V: people type these from paper. */
export const codeAlphabet = "23456789ABCDEFGHJKMNPQRSTWXYZ";
const codeLength = 12;

/** The register's name in RegisterCounter. */
export const certificateRegister = "CERTIFICATE";

/** Twelve signs in three groups; `pick(n)` gives a random whole number from 0 to n - 1. */
export function makeCode(pick: (below: number) => number): string {
  const signs = Array.from({ length: codeLength }, () => codeAlphabet[pick(codeAlphabet.length)]);
  return grouped(signs.join(""));
}

/** A code as somebody typed it → as it is stored; null when it cannot be one. */
export function normaliseCode(text: string): string | null {
  const bare = text.toUpperCase().replace(/[\s\-–—._]/g, "");
  const fits = bare.length === codeLength && [...bare].every((sign) => codeAlphabet.includes(sign));
  return fits ? grouped(bare) : null;
}

function grouped(signs: string): string {
  return (signs.match(/.{4}/g) ?? []).join("-");
}

export type CertificateStanding = "VALID" | "REPLACED" | "REVOKED" | "EXPIRED";

/** Revocation outweighs replacement, and both that the recognition has run out: its last day counts whole. */
export function certificateStanding(
  certificate: { revoked: boolean; replaced: boolean; validTo: Day | null },
  today: Day,
): CertificateStanding {
  if (certificate.revoked) return "REVOKED";
  if (certificate.replaced) return "REPLACED";
  return certificate.validTo !== null && certificate.validTo < today ? "EXPIRED" : "VALID";
}

/** "07/2026": as it stands in the register and on the paper. */
export function serialText(serial: number, year: number): string {
  return `${String(serial).padStart(2, "0")}/${year}`;
}
