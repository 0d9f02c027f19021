import "server-only";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { authorize } from "../core/verdict";
import { db, type Prisma, type Tx } from "../db/client";
import { jsonColumn } from "../db/json";
import { move, transaction } from "../db/transaction";
import { readStored } from "../files/store";
import { lockProposal } from "../plan-proposals/commands";
import { mayReadSource } from "../plan-proposals/policy";
import { isBeingRead, proposalMoves } from "../plan-proposals/states";
import { carriedOver } from "../proposing/decisions";
import { type MergedReading, mergeReadings, type Rendered } from "../reading/comparison/merging";
import type { OutlineSection } from "../reading/outline";
import type { Reading } from "../reading/reading";
import { readSourceWhole } from "../reading/sources/read-source";
import type { Rendering } from "../reading/sources/rendering";
import { refusalIn } from "../reading/sources/source-refusal";

type Work = { id: string; proposalId: string; key: string; fileName: string };
/** What came of it: a reading, or why there is none (a key of vi.sources.reasons, or "failed"). `error`: a mistake in the program. */
type Outcome =
  | { form: Rendering["form"]; reading: Reading; sections: OutlineSection[]; refusal: null }
  | { reading: null; refusal: string; error?: unknown };

/**
 * The reader's job: reads one document, writing its progress, and merges it with what the other renderings said. What cannot be
 * read is kept with the reason. May run twice: a document that has its answer, or was put aside meanwhile, is left alone.
 */
export async function readPlanSource(actor: Actor, input: { sourceId: string }): Promise<void> {
  authorize(mayReadSource(actor));
  const work = await transaction((tx) => begin(tx, actor, input.sourceId));
  if (!work) return;
  const outcome = await read(work);
  const error = await written(actor, work, outcome);
  // The office has its sentence; whoever runs the system has the trace.
  if (error) throw error;
}

/** Writes what came of it. What cannot be written is told as a failure, or the page would say "Đang đọc" for ever. Gives the fault. */
async function written(actor: Actor, work: Work, outcome: Outcome): Promise<unknown> {
  try {
    await transaction((tx) => finish(tx, actor, work, outcome));
    return outcome.refusal === null ? null : outcome.error;
  } catch (error) {
    await transaction((tx) => finish(tx, actor, work, { reading: null, refusal: "failed" }));
    return error;
  }
}

async function begin(tx: Tx, actor: Actor, sourceId: string): Promise<Work | null> {
  const source = await tx.proposalSource.findFirst({
    where: { id: sourceId, proposal: { agencyId: actor.agencyId } },
    select: { proposalId: true },
  });
  if (!source) return null;
  const proposal = await lockProposal(tx, actor, source.proposalId);
  const waiting = proposal.sources.find((one) => one.id === sourceId && !one.read && one.refusal === null);
  if (!waiting || !isBeingRead(proposal.state)) return null;
  await move(tx, "PlanProposal", proposal, proposalMoves.start, actor, { set: { changedAt: now() } });
  const { attachment } = await tx.proposalSource.update({
    where: { id: sourceId },
    data: { pagesDone: 0, pagesTotal: null, touchedAt: now() },
    select: { attachment: { select: { key: true, fileName: true } } },
  });
  return { id: sourceId, proposalId: proposal.id, ...attachment };
}

async function read(work: Work): Promise<Outcome> {
  const progress = progressOf(work.id);
  try {
    const stored = await readStored(work.key);
    if (!stored) return { reading: null, refusal: "failed" };
    const bytes = new Uint8Array(await new Response(stored.stream).arrayBuffer());
    return { ...(await readSourceWhole(bytes, work.fileName, progress.step)), refusal: null };
  } catch (error) {
    const refusal = refusalIn(error);
    return refusal ? { reading: null, refusal } : { reading: null, refusal: "failed", error };
  } finally {
    await progress.written();
  }
}

/** Writes the pages done, one write at a time; the newest number wins. */
function progressOf(id: string): { step: (done: number, total: number) => void; written: () => Promise<void> } {
  let latest: { pagesDone: number; pagesTotal: number } | null = null;
  let writing: Promise<void> | null = null;
  async function write(): Promise<void> {
    while (latest) {
      const data = { ...latest, touchedAt: now() };
      latest = null;
      // A number that is lost is no reason to stop reading.
      await db()
        .proposalSource.update({ where: { id }, data, select: { id: true } })
        .catch(() => undefined);
    }
    writing = null;
  }
  return {
    step: (pagesDone, pagesTotal) => {
      latest = { pagesDone, pagesTotal };
      writing ??= write();
    },
    written: async () => {
      await writing;
    },
  };
}

async function finish(tx: Tx, actor: Actor, work: Work, outcome: Outcome): Promise<void> {
  const proposal = await lockProposal(tx, actor, work.proposalId);
  // Put aside, or asked anew of another reader, while this one was reading.
  if (!proposalMoves.finish.from.some((from) => from === proposal.state)) return;
  const data =
    outcome.reading === null
      ? { refusal: outcome.refusal }
      : { form: outcome.form, reading: outcome.reading as Prisma.InputJsonValue, sections: outcome.sections as Prisma.InputJsonValue };
  await tx.proposalSource.update({ where: { id: work.id }, data: { ...data, touchedAt: now() }, select: { id: true } });
  if (outcome.reading !== null) await mergeAll(tx, proposal.id);
  const others = proposal.sources.filter(({ id }) => id !== work.id);
  if (others.some((source) => !source.read && source.refusal === null)) return;
  const anyRead = outcome.reading !== null || others.some((source) => source.read);
  const step = anyRead ? proposalMoves.finish : proposalMoves.fail;
  const details = outcome.refusal === null ? { form: outcome.form } : { refusal: outcome.refusal };
  await move(tx, "PlanProposal", proposal, step, actor, { set: { changedAt: now() }, details });
}

/** Merges what all renderings say; decisions go with their items, and what now reads otherwise is asked again. */
async function mergeAll(tx: Tx, id: string): Promise<void> {
  const proposal = await tx.planProposal.findUniqueOrThrow({
    where: { id },
    select: {
      merged: true,
      decisions: true,
      sources: { orderBy: { position: "asc" }, select: { id: true, form: true, reading: true } },
    },
  });
  const rendered = proposal.sources.flatMap((source) =>
    source.reading === null ? [] : [{ id: source.id, form: source.form, reading: source.reading } as unknown as Rendered],
  );
  const merged = mergeReadings(rendered);
  const before = proposal.merged as unknown as MergedReading | null;
  if (before) {
    const { kept } = carriedOver(before, merged, proposal.decisions);
    await tx.proposalDecision.deleteMany({ where: { proposalId: id } });
    await tx.proposalDecision.createMany({ data: kept.map(({ value, ...decision }) => ({ ...decision, value: jsonColumn(value) })) });
  }
  await tx.planProposal.update({
    where: { id },
    data: { merged: merged as unknown as Prisma.InputJsonValue, lockVersion: { increment: 1 } },
    select: { id: true },
  });
}
