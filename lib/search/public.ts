import "server-only";
import { Prisma, publicDb } from "../db/client";
import { matches } from "../db/search";

export type FoundPlace = { kind: "AGENCY" | "UNIT"; name: string; agency_name: string; agency_slug: string; slug: string; closed: boolean };

/** Agencies, departments and units whose name or task holds every word; agencies first, closed units last. */
export function searchPlaces(q: string, limit = 20): Promise<FoundPlace[]> {
  const agency = Prisma.sql`concat_ws(' ', name, short_name, about, province)`;
  const unit = Prisma.sql`concat_ws(' ', name, short_name, about, agency_name)`;
  return publicDb().$queryRaw<FoundPlace[]>`
    SELECT * FROM (
      SELECT 'AGENCY' AS kind, name, name AS agency_name, slug AS agency_slug, slug, false AS closed FROM public_agencies WHERE ${matches(agency, q)}
      UNION ALL
      SELECT 'UNIT', name, agency_name, agency_slug, slug, active_to IS NOT NULL FROM public_departments WHERE ${matches(unit, q)}
    ) found
    ORDER BY kind, closed, name COLLATE "vi-x-icu", slug LIMIT ${limit}`;
}

/** When something public last changed: a story or a plan; null while nothing is published. */
export async function findLastChange(): Promise<Date | null> {
  const rows = await publicDb().$queryRaw<{ changed: Date | null }[]>`
    SELECT greatest((SELECT max(greatest(updated_at, published_from)) FROM public_exemplars), (SELECT max(published_at) FROM public_plans)) AS changed`;
  return rows[0]?.changed ?? null;
}
