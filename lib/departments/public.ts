import "server-only";
import { publicDb } from "../db/client";

export type PublicDepartment = {
  id: string;
  agency_slug: string;
  agency_name: string;
  slug: string;
  kind: "DEPARTMENT" | "UNIT";
  is_office: boolean;
  name: string;
  short_name: string;
  about: string;
  active_to: Date | null;
  merged_into_slug: string | null;
  recognised: number;
};

/** Departments and units of an agency with the number of their recognitions, closed ones last. */
export function listUnits(agency: string): Promise<PublicDepartment[]> {
  return publicDb().$queryRaw<PublicDepartment[]>`
    SELECT d.*, coalesce((SELECT sum(c.recognised) FROM public_recognition_counts c
      WHERE c.agency_slug = d.agency_slug AND c.department_slug = d.slug), 0)::int AS recognised
    FROM public_departments d WHERE d.agency_slug = ${agency}
    ORDER BY (d.active_to IS NOT NULL), d.is_office DESC, d.kind, d.name COLLATE "vi-x-icu"`;
}
