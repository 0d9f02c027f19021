import "server-only";
import { Prisma, publicDb } from "../db/client";
import { matches, whereAll } from "../db/search";
import type { Procedure } from "./schema";

export type PublicPlan = {
  id: string;
  slug: string;
  agency_slug: string;
  agency_name: string;
  regime: "STATE" | "PARTY";
  document_type: string;
  document_number: string | null;
  issue_date: Date | null;
  place: string;
  title: string;
  abstract: string;
  start_year: number;
  end_year: number | null;
  open_ended: boolean;
  annual: boolean;
  version: number;
  procedure: Procedure;
  subject_text: string;
  subject_source: string;
  allows_outsiders: boolean;
  upward_recipients: string[];
  funding_text: string | null;
  funding_source: string | null;
  monitoring_lead: string | null;
  monitoring_coordinating: string | null;
  monitoring_source: string | null;
  sign_authority: string | null;
  on_behalf_of: string | null;
  signer_title: string;
  signer_name: string;
  recipients: string[];
  attachment_names: string[];
  source_note: string;
  published_at: Date;
  parent_title: string | null;
  parent_number: string | null;
  parent_slug: string | null;
  superseded_by_slug: string | null;
};

/** Published plans, newest first. */
export function listPlans(filter: { agency?: string; q?: string } = {}): Promise<PublicPlan[]> {
  const text = Prisma.sql`concat_ws(' ', title, abstract, document_number, agency_name, signer_name)`;
  const where = whereAll([
    ...(filter.agency ? [Prisma.sql`agency_slug = ${filter.agency}`] : []),
    ...(filter.q ? [matches(text, filter.q)] : []),
  ]);
  return publicDb().$queryRaw<PublicPlan[]>`SELECT * FROM public_plans ${where} ORDER BY published_at DESC, slug`;
}

type Recurrence = "ONCE" | "MONTHLY" | "QUARTERLY" | "YEARLY";

export type PlanTask = {
  position: number;
  title: string;
  lead: string;
  advising_leader: string | null;
  advising_departments: string[];
  coordinating_departments: string[];
  timeframe: string;
  recurrence: Recurrence;
  first_day: Date | null;
  last_day: Date | null;
  source: string;
};
export type PlanObligation = {
  position: number;
  kind: string;
  actor: string;
  recipient: string | null;
  recurrence: Recurrence;
  first_day: string | null;
  last_day: string;
  before: boolean;
  text: string;
  source: string;
};
export type PlanCriterion = {
  code: string;
  scope: string;
  work_field: string | null;
  subject_kinds: string[];
  text: string;
  negative: boolean;
  source: string;
};
export type PlanProgress = {
  year: number;
  units: number;
  units_registered: number;
  units_nominated: number;
  recognised: number;
  proposed_upward: number;
};
export type PlanSection = { position: number; level: number; number: string | null; heading: string; paragraphs: string[] };
export type PlanBasis = {
  position: number;
  type: string;
  number: string | null;
  date: Date | null;
  issuer: string | null;
  subject: string;
  source: string;
};
export type PlanQuota = { minimum: number; subject_kinds: string[]; reading: string; counted_at: string; text: string; source: string };
export type PlanBallot = {
  secret: boolean;
  numerator: number;
  denominator: number;
  more_than: boolean;
  base: string;
  quorum_numerator: number;
  quorum_denominator: number;
  is_default: boolean;
  citation: string;
};
export type PlanSignature = { position: number; signer: string; signed_at: Date; provider: string; note: string };

export type PlanDetail = {
  plan: PublicPlan;
  sections: PlanSection[];
  bases: PlanBasis[];
  criteria: PlanCriterion[];
  tasks: PlanTask[];
  obligations: PlanObligation[];
  quotas: PlanQuota[];
  ballot: PlanBallot | null;
  progress: PlanProgress[];
  signatures: PlanSignature[];
};

/** A published plan with everything it holds; null when there is none. */
export async function findPlan(slug: string): Promise<PlanDetail | null> {
  const plan = (await publicDb().$queryRaw<PublicPlan[]>`SELECT * FROM public_plans WHERE slug = ${slug}`)[0];
  if (!plan) return null;
  const of = <Row>(view: string, order = "position") =>
    publicDb().$queryRaw<Row[]>`SELECT * FROM ${Prisma.raw(view)} WHERE plan_id = ${plan.id}::uuid ORDER BY ${Prisma.raw(order)}`;
  const [sections, bases, criteria, tasks, obligations, quotas, ballots, progress, signatures] = await Promise.all([
    of<PlanSection>("public_plan_sections"),
    of<PlanBasis>("public_legal_bases"),
    of<PlanCriterion>("public_criteria"),
    of<PlanTask>("public_plan_tasks"),
    of<PlanObligation>("public_obligations"),
    of<PlanQuota>("public_quotas"),
    of<PlanBallot>("public_ballot_rules", "plan_id"),
    of<PlanProgress>("public_plan_progress", "year"),
    of<PlanSignature>("public_signatures"),
  ]);
  return { plan, sections, bases, criteria, tasks, obligations, quotas, ballot: ballots[0] ?? null, progress, signatures };
}

/** An obligation of a published plan, with the plan it stands in. */
export type DatedObligation = Pick<PlanObligation, "kind" | "actor" | "recipient" | "recurrence" | "last_day"> & {
  plan_slug: string;
  plan_number: string | null;
  agency_name: string;
};

/** Obligations of every published plan that no newer one has replaced: the dates ahead are reckoned from them. */
export function listObligations(): Promise<DatedObligation[]> {
  return publicDb().$queryRaw<DatedObligation[]>`
    SELECT o.kind, o.actor, o.recipient, o.recurrence, o.last_day, p.slug AS plan_slug, p.document_number AS plan_number, p.agency_name
    FROM public_obligations o JOIN public_plans p ON p.id = o.plan_id
    WHERE p.superseded_by_slug IS NULL ORDER BY p.slug, o.position`;
}
