import "server-only";
import { publicDb } from "../db/client";

export type PublicCertificate = {
  code: string;
  serial: number;
  register_year: number;
  holder_name: string;
  issued_on: Date;
  agency_name: string;
  agency_slug: string;
  is_sample: boolean;
  kind: "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL";
  year: number;
  decision_number: string;
  signed_on: Date;
  signer_name: string;
  signer_title: string;
  sign_authority: string | null;
  valid_from: Date;
  valid_to: Date | null;
  revoked_at: Date | null;
  revoked_by: string | null;
  replaced_by_serial: number | null;
  replaced_by_year: number | null;
  exemplar_slug: string | null;
};

/** A certificate by the code printed on it, hyphens and case aside; null when there is none. */
export async function findCertificate(code: string): Promise<PublicCertificate | null> {
  const bare = code.toUpperCase().replace(/[^A-Z0-9]/g, "");
  if (bare.length < 8 || bare.length > 32) return null;
  const rows = await publicDb().$queryRaw<PublicCertificate[]>`SELECT * FROM public_certificates WHERE replace(code, '-', '') = ${bare}`;
  return rows[0] ?? null;
}
