import "server-only";
import { type Paged, paged, pageSpan } from "../core/page";
import { Prisma, publicDb } from "../db/client";
import { matches, whereAll } from "../db/search";

export type PublicExemplar = {
  slug: string;
  agency_slug: string;
  agency_name: string;
  is_sample: boolean;
  name: string;
  kind: "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL";
  caption: string;
  department_slug: string | null;
  department_name: string | null;
  year: number;
  work_field: string | null;
  movement: string | null;
  plan_slug: string;
  plan_title: string;
  exemplar_class: "COMPREHENSIVE" | "SINGLE_ASPECT" | null;
  decision_number: string;
  signed_on: Date;
  signer_name: string;
  signer_title: string;
  sign_authority: string | null;
  valid_from: Date;
  valid_to: Date | null;
  certificate_code: string | null;
  certificate_serial: number | null;
  certificate_year: number | null;
  title: string;
  lede: string;
  body: unknown;
  published_from: Date;
  updated_at: Date;
};

/** Filters of the list; all from the address. */
export type ExemplarFilter = { q?: string; year?: number; kind?: string; field?: string; agency?: string; unit?: string };

const haystack = Prisma.sql`concat_ws(' ', name, title, lede, caption, department_name, agency_name, work_field, movement, decision_number, body::text)`;

function conditions(filter: ExemplarFilter, without?: keyof ExemplarFilter): Prisma.Sql[] {
  const all: Partial<Record<keyof ExemplarFilter, Prisma.Sql | undefined>> = {
    q: filter.q ? matches(haystack, filter.q) : undefined,
    year: filter.year ? Prisma.sql`year = ${filter.year}` : undefined,
    kind: filter.kind ? Prisma.sql`kind = ${filter.kind}` : undefined,
    field: filter.field ? Prisma.sql`work_field = ${filter.field}` : undefined,
    agency: filter.agency ? Prisma.sql`agency_slug = ${filter.agency}` : undefined,
    unit: filter.unit ? Prisma.sql`department_slug = ${filter.unit}` : undefined,
  };
  return Object.entries(all).flatMap(([name, sql]) => (sql && name !== without ? [sql] : []));
}

/** Published exemplars, newest recognition first. */
export async function listExemplars(filter: ExemplarFilter, page = 1): Promise<Paged<PublicExemplar>> {
  const where = whereAll(conditions(filter));
  const { skip, take } = pageSpan(page);
  const [rows, total] = await Promise.all([
    publicDb().$queryRaw<
      PublicExemplar[]
    >`SELECT * FROM public_exemplars ${where} ORDER BY signed_on DESC, slug LIMIT ${take} OFFSET ${skip}`,
    countExemplars(where),
  ]);
  return paged(rows, total, page);
}

async function countExemplars(where: Prisma.Sql): Promise<number> {
  const rows = await publicDb().$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM public_exemplars ${where}`;
  return rows[0]?.count ?? 0;
}

export type FacetRow = { value: string; label: string; count: number };

/** Counts beside each facet, under the other filters in force. */
export async function countFacets(filter: ExemplarFilter): Promise<Record<"year" | "kind" | "field" | "agency", FacetRow[]>> {
  const count = (value: Prisma.Sql, label: Prisma.Sql, name: keyof ExemplarFilter) =>
    publicDb().$queryRaw<FacetRow[]>`
      SELECT ${value} AS value, ${label} AS label, count(*)::int AS count
      FROM public_exemplars ${whereAll([...conditions(filter, name), Prisma.sql`${value} IS NOT NULL`])}
      GROUP BY 1, 2 ORDER BY count DESC, 2`;
  const [year, kind, field, agency] = await Promise.all([
    count(Prisma.sql`year::text`, Prisma.sql`year::text`, "year"),
    count(Prisma.sql`kind`, Prisma.sql`kind`, "kind"),
    count(Prisma.sql`work_field`, Prisma.sql`work_field`, "field"),
    count(Prisma.sql`agency_slug`, Prisma.sql`agency_name`, "agency"),
  ]);
  return { year: year.sort((a, b) => b.value.localeCompare(a.value)), kind, field, agency };
}

/** One published exemplar; null when there is none or it is not shown. */
export async function findExemplar(slug: string): Promise<PublicExemplar | null> {
  const rows = await publicDb().$queryRaw<PublicExemplar[]>`SELECT * FROM public_exemplars WHERE slug = ${slug}`;
  return rows[0] ?? null;
}

/** Four others: same agency first, then newest. */
export function listOtherExemplars(exemplar: Pick<PublicExemplar, "slug" | "agency_slug">): Promise<PublicExemplar[]> {
  return publicDb().$queryRaw<PublicExemplar[]>`
    SELECT * FROM public_exemplars WHERE slug <> ${exemplar.slug}
    ORDER BY (agency_slug = ${exemplar.agency_slug}) DESC, signed_on DESC, slug LIMIT 4`;
}

export type ThreadStep = { step: "DISCOVERED" | "REGISTERED" | "NOMINATED" | "COUNCIL" | "RECOGNISED" | "PUBLISHED"; happened_on: Date };

/** The life thread, in order; steps of one day in the order of the path. */
export function listThread(slug: string): Promise<ThreadStep[]> {
  return publicDb().$queryRaw<ThreadStep[]>`
    SELECT step, happened_on FROM public_exemplar_thread WHERE slug = ${slug}
    ORDER BY happened_on, array_position(ARRAY['DISCOVERED', 'REGISTERED', 'NOMINATED', 'COUNCIL', 'RECOGNISED', 'PUBLISHED'], step)`;
}

export type YearFigures = { year: number; collective: number; individual: number; practice_model: number; units: number };

/** Recognitions by year and kind: counts, no names. */
export function listFigures(agency?: string): Promise<YearFigures[]> {
  const where = whereAll(agency ? [Prisma.sql`agency_slug = ${agency}`] : []);
  return publicDb().$queryRaw<YearFigures[]>`
    SELECT year, coalesce(sum(recognised) FILTER (WHERE kind = 'COLLECTIVE'), 0)::int AS collective,
      coalesce(sum(recognised) FILTER (WHERE kind = 'INDIVIDUAL'), 0)::int AS individual,
      coalesce(sum(recognised) FILTER (WHERE kind = 'PRACTICE_MODEL'), 0)::int AS practice_model,
      count(DISTINCT (agency_slug, department_slug))::int AS units
    FROM public_recognition_counts ${where} GROUP BY year ORDER BY year DESC`;
}

export type Totals = { since: number | null; recognised: number; units: number; all_units: number; adopters: number };

/** The figures of the home page's sentence: recognitions that stand, units that have one, places that took a story up. */
export async function countTotals(): Promise<Totals> {
  const rows = await publicDb().$queryRaw<Totals[]>`
    SELECT min(year) AS since, coalesce(sum(recognised), 0)::int AS recognised, count(DISTINCT (agency_slug, department_slug))::int AS units,
      (SELECT count(*) FROM public_departments WHERE active_to IS NULL)::int AS all_units,
      (SELECT coalesce(sum(jsonb_array_length(body->'adopters')), 0) FROM public_exemplars WHERE jsonb_typeof(body->'adopters') = 'array')::int AS adopters
    FROM public_recognition_counts`;
  return rows[0] ?? { since: null, recognised: 0, units: 0, all_units: 0, adopters: 0 };
}
