import "server-only";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { notFound } from "../core/errors";
import { isId } from "../core/fields";
import { type Paged, paged, pageSpan } from "../core/page";
import { db, type Prisma, type Tx } from "../db/client";
import { isQuiet } from "../proposal-sources/rules";
import { type Addition, withAdditions } from "../proposing/additions";
import { type DecidedItem, type Decision, decided, type Progress, progressOf } from "../proposing/decisions";
import type { ItemKind } from "../proposing/items";
import type { SourceView } from "../proposing/source-view";
import { type UnreadSentence, unreadOf } from "../proposing/unread";
import { likenessOf } from "../reading/comparison/likeness";
import type { MergedReading } from "../reading/comparison/merging";
import type { OutlineSection } from "../reading/outline";
import type { Reading } from "../reading/reading";
import { mayViewProposal, proposalsVisibleTo } from "./policy";
import { isBeingRead, type ProposalState } from "./states";

const sourceColumns = {
  id: true,
  position: true,
  form: true,
  refusal: true,
  pagesDone: true,
  pagesTotal: true,
  touchedAt: true,
  addedAt: true,
  attachment: { select: { fileName: true, size: true, mediaType: true } },
} as const satisfies Prisma.ProposalSourceSelect;

const columns = {
  id: true,
  agencyId: true,
  state: true,
  lockVersion: true,
  planId: true,
  createdAt: true,
  merged: true,
  sources: { orderBy: { position: "asc" }, select: { ...sourceColumns, reading: true } },
  decisions: { select: { path: true, verdict: true, value: true } },
  additions: { orderBy: { number: "asc" } },
  skips: { select: { digest: true } },
} as const satisfies Prisma.PlanProposalSelect;

// Whole readings stay where they are: a list says names, states and how much is left to look at.
const listColumns = { ...columns, sources: { ...columns.sources, select: sourceColumns } } as const satisfies Prisma.PlanProposalSelect;

type Row = Prisma.PlanProposalGetPayload<{ select: typeof columns }>;

export type ProposalView = {
  id: string;
  agencyId: string;
  state: ProposalState;
  lockVersion: number;
  planId: string | null;
  createdAt: Date;
  beingRead: boolean;
  /** The reader has given no sign for a while. */
  quiet: boolean;
  sources: SourceView[];
  /** null until a source was read. */
  merged: MergedReading | null;
  /** What was read, with what a person added. */
  items: DecidedItem[];
  additions: Addition[];
  /** What the reader did not understand. */
  unread: UnreadSentence[];
  progress: Progress;
};

/** One proposal with its items; out of sight is not found. */
export async function getProposal(actor: Actor, id: string, client: Tx = db()): Promise<ProposalView> {
  if (!isId(id)) throw notFound();
  const row = await client.planProposal.findFirst({ where: { id, agencyId: actor.agencyId }, select: columns });
  if (!row || !mayViewProposal(actor, row).allowed) throw notFound();
  return asView(row);
}

function asView({ sources, decisions, additions: rows, skips, merged: stored, ...row }: Row): ProposalView {
  const additions = rows.map(additionOf);
  const { merged, items } = asItems(stored, decisions as Decision[], additions);
  const unread = sources.filter((source) => source.reading === null && source.refusal === null);
  const first = sources.find((source) => source.reading !== null);
  return {
    ...row,
    beingRead: isBeingRead(row.state),
    quiet: unread.length > 0 && unread.every(({ touchedAt }) => isQuiet(touchedAt, now())),
    ...{ merged, items, additions },
    unread: merged
      ? unreadOf(
          merged,
          items,
          skips.map(({ digest }) => digest),
        )
      : [],
    progress: progressOf(items),
    sources: sources.map(({ reading, attachment, form, refusal, pagesDone, pagesTotal, id }) => ({
      ...{ id, form, refusal, pagesDone, pagesTotal, name: attachment.fileName, read: reading !== null },
      likeness:
        reading === null || !first || first.id === id
          ? null
          : likenessOf(first.reading as unknown as Reading, reading as unknown as Reading),
    })),
  };
}

function asItems(
  stored: unknown,
  decisions: Decision[],
  additions: readonly Addition[],
): { merged: MergedReading | null; items: DecidedItem[] } {
  const merged = stored as MergedReading | null;
  return { merged, items: merged ? decided(withAdditions(merged, additions, decisions), decisions) : [] };
}

function additionOf({ number, kind, value, sourceId, start, end, sentence }: Row["additions"][number]): Addition {
  const whole = sourceId !== null && start !== null && end !== null && sentence !== null;
  return { number, kind: kind as ItemKind, value, sentence: whole ? { sourceId, start, end, text: sentence } : null };
}

export type ListedProposal = { id: string; name: string; state: ProposalState; createdAt: Date; progress: Progress };

/** One page of the documents given in, newest first; `q` is looked for in the names of their files. */
export async function listProposals(actor: Actor, filter: { q: string; page: number }): Promise<Paged<ListedProposal>> {
  const scope = proposalsVisibleTo(actor);
  if (!scope.any) return paged([], 0, filter.page);
  const where: Prisma.PlanProposalWhereInput = {
    agencyId: scope.agencyId,
    ...(filter.q ? { sources: { some: { attachment: { fileName: { contains: filter.q, mode: "insensitive" } } } } } : {}),
  };
  const [total, rows] = await Promise.all([
    db().planProposal.count({ where }),
    db().planProposal.findMany({ where, orderBy: [{ createdAt: "desc" }, { id: "desc" }], ...pageSpan(filter.page), select: listColumns }),
  ]);
  const listed = rows.map(({ id, state, createdAt, sources, decisions, additions, merged: stored }) => {
    const { merged, items } = asItems(stored, decisions as Decision[], additions.map(additionOf));
    const name = merged?.reading.title ?? sources[0]?.attachment.fileName ?? "";
    return { id, state, createdAt, progress: progressOf(items), name };
  });
  return paged(listed, total, filter.page);
}

/** The file behind a source, for those who may see the proposal; the key stays on the server. */
export async function getSourceFile(
  actor: Actor,
  proposalId: string,
  sourceId: string,
): Promise<{ key: string; mediaType: string; fileName: string }> {
  if (!isId(proposalId) || !isId(sourceId)) throw notFound();
  const row = await db().proposalSource.findFirst({
    where: { id: sourceId, proposal: { id: proposalId, agencyId: actor.agencyId } },
    select: { proposal: { select: { agencyId: true } }, attachment: { select: { key: true, mediaType: true, fileName: true } } },
  });
  if (!row || !mayViewProposal(actor, row.proposal).allowed) throw notFound();
  return row.attachment;
}

/** The text of the most trusted rendering under its headings; [] before it was read. */
export async function getOutline(proposal: ProposalView, client: Tx = db()): Promise<OutlineSection[]> {
  const first = proposal.merged?.texts[0]?.id;
  const row = first ? await client.proposalSource.findUnique({ where: { id: first }, select: { sections: true } }) : null;
  return (row?.sections as unknown as OutlineSection[] | null) ?? [];
}
