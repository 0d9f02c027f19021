import "server-only";
import type { Actor } from "../core/actor";
import { dayFromColumn, today } from "../core/clock";
import { db, type Tx } from "../db/client";
import type { PlanData } from "../plan-contents/schema";
import { getOutline, getProposal, type ProposalView } from "../plan-proposals/queries";
import { isSamePlan, planSlug } from "../plan-proposals/rules";
import { missingFields } from "../proposing/decisions";
import { planOf } from "../proposing/plan-of";
import { type PlanSetup, proposedSetup } from "../proposing/procedure-of";
import { formatDay } from "../text/format";
import { vi } from "../text/vi";

export type NamedPlan = { id: string; title: string; version: number };
export type ConfirmationView = {
  proposal: ProposalView;
  /** Items that still want an answer, and needed fields nobody read or typed. */
  open: number;
  /** Sentences nobody understood that nobody has looked at: said, no reason to wait. */
  unread: number;
  missing: string[];
  setup: PlanSetup;
  /** What the plan would be with that setup; null while a needed field is missing. */
  plan: PlanData | null;
  /** The newest published version of the same plan, where the agency has one. */
  known: NamedPlan | null;
};

/** What confirming would make; out of sight is not found, and so is a proposal without anything read. */
export async function getConfirmation(actor: Actor, id: string): Promise<ConfirmationView> {
  const proposal = await getProposal(actor, id);
  const missing = proposal.merged ? missingFields(proposal.items) : [];
  const setup = proposedSetup(proposal.merged?.reading ?? null);
  const whole = proposal.merged !== null && missing.length === 0;
  const made = whole ? await makePlanData(actor, proposal, setup) : null;
  const { asked, answered } = proposal.progress;
  const unread = proposal.unread.filter(({ standing }) => standing === "OPEN").length;
  return { proposal, open: asked - answered, unread, missing, setup, plan: made?.plan ?? null, known: made?.known ?? null };
}

/**
 * The data of the plan a proposal would become, and the plan of the agency it would replace. The address and the version are
 * those that are free at this moment. Needs every needed field.
 */
export async function makePlanData(
  actor: Actor,
  proposal: ProposalView,
  setup: PlanSetup,
  client: Tx = db(),
): Promise<{ plan: PlanData; known: NamedPlan | null }> {
  const agency = await client.agency.findUniqueOrThrow({ where: { id: actor.agencyId }, select: { slug: true, name: true } });
  const names = [...new Set(proposal.sources.filter((source) => source.read).map(({ name }) => name))].join("; ");
  const frame = {
    ...{ slug: agency.slug, version: 1, agencyName: agency.name, setup },
    sections: await getOutline(proposal, client),
    sourceNote: vi.planProposals.made.sourceNote(names, formatDay(today())),
  };
  const plan = planOf(proposal.items, frame);
  const known = await findKnown(actor, plan, client);
  const taken = await client.plan.findMany({ where: { slug: { startsWith: agency.slug } }, select: { slug: true } });
  const slug = planSlug(
    agency.slug,
    plan,
    taken.map((row) => row.slug),
  );
  return { plan: { ...plan, slug, version: known ? known.version + 1 : 1 }, known };
}

async function findKnown(actor: Actor, plan: PlanData, client: Tx): Promise<NamedPlan | null> {
  const rows = await client.plan.findMany({
    where: { agencyId: actor.agencyId, publishedAt: { not: null }, supersededById: null },
    orderBy: [{ version: "desc" }, { id: "asc" }],
    select: { id: true, title: true, version: true, documentNumber: true, issueDate: true, startYear: true },
  });
  const same = rows.find((row) => isSamePlan(plan, { ...row, issueDate: row.issueDate ? dayFromColumn(row.issueDate) : null }));
  return same ? { id: same.id, title: same.title, version: same.version } : null;
}
