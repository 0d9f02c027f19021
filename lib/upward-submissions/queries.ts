import "server-only";
import type { Actor } from "../core/actor";
import { dayFromColumn } from "../core/clock";
import { notFound } from "../core/errors";
import { isId } from "../core/fields";
import { type Paged, paged, pageSpan } from "../core/page";
import { db, type Prisma, type Tx } from "../db/client";
import { findCandidates, listCandidatesOf } from "../exemplars/queries";
import type { Candidate } from "../exemplars/rules";
import { nominationMoves, settledState } from "../nominations/states";
import { upwardVisibleTo } from "./policy";
import type { Listable, Upward, UpwardRow } from "./rules";
import { listingGround } from "./rules";

const fields = {
  id: true,
  agencyId: true,
  planId: true,
  year: true,
  title: true,
  recipient: true,
  number: true,
  sentOn: true,
  signerName: true,
  signerTitle: true,
  signAuthority: true,
  createdAt: true,
  lockVersion: true,
  plan: { select: { title: true, documentNumber: true, issueDate: true, upwardRecipients: true } },
  agency: { select: { name: true, parentBody: true, province: true, regime: true, headTitle: true, symbol: true } },
} satisfies Prisma.UpwardSubmissionSelect;

type Row = Prisma.UpwardSubmissionGetPayload<{ select: typeof fields }>;

/** Lists of the agency, unsent first, then the newest. */
export async function listUpward(actor: Actor, page: number): Promise<Paged<UpwardRow & { count: number; answered: number }>> {
  const where = inScope(actor);
  const [total, rows] = await Promise.all([
    db().upwardSubmission.count({ where }),
    db().upwardSubmission.findMany({
      where,
      orderBy: [{ sentOn: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }],
      ...pageSpan(page),
      select: { ...fields, items: { select: { outcome: true } } },
    }),
  ]);
  return paged(
    rows.map((row) => ({ ...toRow(row), count: row.items.length, answered: row.items.filter((item) => item.outcome !== null).length })),
    total,
    page,
  );
}

/** One list with its lines in order; out of sight: not found. */
export async function getUpward(actor: Actor, id: string, tx: Tx = db()): Promise<Upward> {
  if (!isId(id)) throw notFound();
  const row = await tx.upwardSubmission.findFirst({
    where: { id, ...inScope(actor) },
    select: { ...fields, items: { orderBy: [{ position: "asc" }, { id: "asc" }] } },
  });
  if (!row) throw notFound();
  const candidates = await findCandidates(
    actor,
    row.items.map((item) => item.nominationId),
    tx,
  );
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return {
    ...toRow(row),
    agencyId: row.agencyId,
    lockVersion: row.lockVersion,
    signer: row.signerName === null ? null : { name: row.signerName, title: row.signerTitle ?? "", authority: row.signAuthority },
    plan: {
      number: row.plan.documentNumber,
      issueDate: row.plan.issueDate ? dayFromColumn(row.plan.issueDate) : null,
      recipients: row.plan.upwardRecipients,
    },
    agency: row.agency,
    nominees: candidates.map((candidate) => candidate.nominee),
    items: row.items.flatMap(({ outcomeOn, ...item }) => {
      const candidate = byId.get(item.nominationId);
      return candidate ? [{ ...item, outcomeOn: outcomeOn ? dayFromColumn(outcomeOn) : null, candidate }] : [];
    }),
  };
}

/** Who may stand on a list of this plan and year, and to whom they were listed before. */
export async function listListable(
  actor: Actor,
  planId: string,
  year: number,
  exceptList: string | null,
  tx: Tx = db(),
): Promise<Listable[]> {
  if (!upwardVisibleTo(actor).all) return [];
  const candidates = await listCandidatesOf(actor, planId, year, tx);
  const listed = await tx.upwardSubmissionItem.findMany({
    where: {
      nominationId: { in: candidates.map((row) => row.id) },
      submission: { agencyId: actor.agencyId, ...(exceptList ? { id: { not: exceptList } } : {}) },
    },
    select: { nominationId: true, submission: { select: { recipient: true, sentOn: true } } },
  });
  return candidates.flatMap((candidate) => {
    const lists = listed.filter((row) => row.nominationId === candidate.id).map((row) => row.submission);
    const ground = listingGround({
      ...candidate.plan,
      ...candidate,
      external: candidate.subject.external,
      recognised: isRecognised(candidate),
      sentBefore: lists.some((list) => list.sentOn !== null),
    });
    const listedTo = lists.map((list) => list.recipient);
    return ground ? [{ candidate, ground, listedTo }] : [];
  });
}

/** Plans and years that have somebody to propose and nobody's list yet, for the first page. */
export async function listUpwardWaiting(actor: Actor): Promise<{ planId: string; planTitle: string; year: number; count: number }[]> {
  if (!upwardVisibleTo(actor).all) return [];
  const groups = await db().nomination.findMany({
    where: { agencyId: actor.agencyId, state: { in: [...nominationMoves.settle.from, settledState] }, upwardItems: { none: {} } },
    distinct: ["planId", "year"],
    orderBy: [{ year: "desc" }, { planId: "asc" }],
    select: { planId: true, year: true, plan: { select: { title: true } } },
  });
  const counted = await Promise.all(
    groups.map(async (group) => {
      const listable = await listListable(actor, group.planId, group.year, null);
      const count = listable.filter((row) => row.listedTo.length === 0).length;
      return { planId: group.planId, planTitle: group.plan.title, year: group.year, count };
    }),
  );
  return counted.filter((group) => group.count > 0);
}

/** What the form of a new list begins with; a plan of another agency: not found. */
export async function getUpwardPlan(actor: Actor, planId: string): Promise<{ id: string; title: string; recipients: string[] }> {
  const plan = await db().plan.findFirst({
    where: { id: planId, agencyId: actor.agencyId },
    select: { id: true, title: true, upwardRecipients: true },
  });
  if (!plan || !upwardVisibleTo(actor).all) throw notFound();
  return { id: plan.id, title: plan.title, recipients: plan.upwardRecipients };
}

function isRecognised(candidate: Candidate): boolean {
  return candidate.recognition !== null && !candidate.recognition.revoked;
}

function inScope(actor: Actor): Prisma.UpwardSubmissionWhereInput {
  const scope = upwardVisibleTo(actor);
  return scope.all ? { agencyId: scope.agencyId } : { agencyId: scope.agencyId, id: { in: [] } };
}

function toRow(row: Row): UpwardRow {
  return {
    id: row.id,
    title: row.title,
    recipient: row.recipient,
    year: row.year,
    planId: row.planId,
    planTitle: row.plan.title,
    number: row.number,
    sentOn: row.sentOn ? dayFromColumn(row.sentOn) : null,
    sent: row.sentOn !== null,
    createdAt: row.createdAt,
  };
}
