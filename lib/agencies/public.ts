import "server-only";
import { publicDb } from "../db/client";

export type PublicAgency = {
  id: string;
  slug: string;
  name: string;
  short_name: string;
  regime: "STATE" | "PARTY";
  parent_body: string;
  province: string;
  head_title: string;
  about: string;
  address: string;
  phone: string;
  email: string;
  responsible_person: string;
  successor: string | null;
  is_sample: boolean;
};

/** Whether this database holds sample agencies: pages then say so. */
export async function isSampleWorld(): Promise<boolean> {
  const rows = await publicDb().$queryRaw<{ sample: boolean }[]>`SELECT EXISTS (SELECT FROM public_agencies WHERE is_sample) AS sample`;
  return rows[0]?.sample ?? false;
}

/** All agencies, by name. */
export function listAgencies(): Promise<PublicAgency[]> {
  return publicDb().$queryRaw<PublicAgency[]>`SELECT * FROM public_agencies ORDER BY name COLLATE "vi-x-icu"`;
}

/** One agency; null when there is none. */
export async function findAgency(slug: string): Promise<PublicAgency | null> {
  const rows = await publicDb().$queryRaw<PublicAgency[]>`SELECT * FROM public_agencies WHERE slug = ${slug}`;
  return rows[0] ?? null;
}

export type PublicMovement = { name: string; launched_by: string; start_year: number; end_year: number | null };

/** Emulation movements of an agency. */
export function listMovements(agency: string): Promise<PublicMovement[]> {
  return publicDb().$queryRaw<PublicMovement[]>`
    SELECT name, launched_by, start_year, end_year FROM public_movements WHERE agency_slug = ${agency} ORDER BY start_year DESC, name`;
}
