import "server-only";
import type { Actor } from "../core/actor";
import { dateColumn, now } from "../core/clock";
import { DomainError, notFound } from "../core/errors";
import { authorize } from "../core/verdict";
import { type AuditEntry, recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { transaction } from "../db/transaction";
import { dropFile, keepFile } from "../files/store";
import { sameName } from "../text/vietnamese";
import { mayAssignTask, maySettleReport, mayWorkOnTask, type TaskFacts } from "./policy";
import { getTask, listLinkable } from "./queries";
import { missingForReport, type Turn } from "./rules";
import {
  type AddProductFile,
  type AddProductLink,
  type AddStep,
  type AssignTask,
  type GiveBackReport,
  otherProduct,
  type ReportTask,
  type RowId,
  type TaskView,
} from "./schema";

type Place = { planId: string; taskId: string; year: number; part: number };

/** Says which department does a task, or leaves it to the plan's words. Errors: out of sight; not the office; reported; unknown department. */
export function assignTask(actor: Actor, input: AssignTask): Promise<Place> {
  return transaction(async (tx) => {
    const task = await getTask(actor, input.taskId, null, tx);
    authorize(mayAssignTask(actor, task.facts));
    if (input.departmentId && !task.units.some((unit) => unit.id === input.departmentId))
      throw new DomainError("invalid", "tasks.unknownDepartment", { departmentId: "tasks.unknownDepartment" });
    await tx.task.update({ where: { id: task.id }, data: { leadDepartmentId: input.departmentId }, select: { id: true } });
    await record(tx, actor, "task.assigned", task, { departmentId: input.departmentId });
    return placeOf(task);
  });
}

/** Adds a step; the very same that stands already is not added again. Errors: out of sight; not a department that does the task; reported. */
export function addStep(actor: Actor, input: AddStep): Promise<Place> {
  return transaction(async (tx) => {
    const { task, runId } = await openRun(tx, actor, input);
    authorize(mayWorkOnTask(actor, task.facts));
    const step = { runId, title: input.title, lastDay: input.lastDay ? dateColumn(input.lastDay) : null };
    if ((await tx.taskStep.count({ where: { ...step, droppedAt: null } })) > 0) return placeOf(task);
    await tx.taskStep.create({ data: { ...step, addedById: actor.id, addedAt: now() }, select: { id: true } });
    await record(tx, actor, "task.stepAdded", task);
    return placeOf(task);
  });
}

/** Marks a step done. Errors: out of sight; not a department that does the task; reported; changed meanwhile. */
export function finishStep(actor: Actor, input: RowId): Promise<Place> {
  return changeStep(actor, input.id, { doneAt: null }, { doneAt: now(), doneById: actor.id }, "task.stepFinished");
}

/** Takes the mark of a step back. Errors as `finishStep`. */
export function reopenStep(actor: Actor, input: RowId): Promise<Place> {
  return changeStep(actor, input.id, { doneAt: { not: null } }, { doneAt: null, doneById: null }, "task.stepReopened");
}

/** Drops a step that is not needed; it is kept in the log. Errors as `finishStep`. */
export function dropStep(actor: Actor, input: RowId): Promise<Place> {
  return changeStep(actor, input.id, {}, { droppedAt: now() }, "task.stepDropped");
}

/** Shows what was done in the system as a product; once. Errors: out of sight; not a doer; reported; nothing of this plan. */
export function addProductLink(actor: Actor, input: AddProductLink): Promise<Place> {
  return transaction(async (tx) => {
    const { task, runId } = await openRun(tx, actor, input);
    authorize(mayWorkOnTask(actor, task.facts));
    const offered = await listLinkable(actor, task.plan.id, tx);
    if (input.link !== otherProduct && !offered.some((each) => each.value === input.link))
      throw new DomainError("invalid", "tasks.unknownLink", { link: "tasks.unknownLink" });
    const [kind, id = ""] = input.link.split(":");
    const product = { runId, text: input.text, ...noLink, ...linkOf(kind, id) };
    if ((await tx.taskProduct.count({ where: { ...product, attachmentId: null, removedAt: null } })) > 0) return placeOf(task);
    await tx.taskProduct.create({ data: { ...product, addedById: actor.id, addedAt: now() }, select: { id: true } });
    await record(tx, actor, "task.productAdded", task, { kind: kind ?? "" });
    return placeOf(task);
  });
}

/** Keeps a received file as a product, the same file with the same words once; the file is taken away again when its row cannot be written. Errors as `addProductLink`. */
export async function addProductFile(actor: Actor, input: AddProductFile): Promise<Place> {
  let key: string | null = null;
  try {
    return await transaction(async (tx) => {
      const { task, runId } = await openRun(tx, actor, input);
      authorize(mayWorkOnTask(actor, task.facts));
      const { sha256, size, mediaType, fileName } = input.file;
      const same = { runId, text: input.text, attachment: { sha256 }, removedAt: null };
      if ((await tx.taskProduct.count({ where: same })) > 0) return placeOf(task);
      key = await keepFile(input.file.waiting);
      const attachment = await tx.attachment.create({
        data: { agencyId: actor.agencyId, key, sha256, size, mediaType, fileName, uploadedById: actor.id, uploadedAt: now() },
        select: { id: true },
      });
      await tx.taskProduct.create({
        data: { runId, text: input.text, attachmentId: attachment.id, addedById: actor.id, addedAt: now() },
        select: { id: true },
      });
      await record(tx, actor, "task.productAdded", task, { kind: "file", mediaType, size });
      return placeOf(task);
    });
  } catch (error) {
    if (key) await dropFile(key);
    throw error;
  }
}

/** Takes a product out; its row and file stay. Errors: out of sight; not a doer; reported; changed meanwhile. */
export function removeProduct(actor: Actor, input: RowId): Promise<Place> {
  return transaction(async (tx) => {
    const run = await tx.taskRun.findFirst({
      where: { agencyId: actor.agencyId, products: { some: { id: input.id } } },
      select: { taskId: true, year: true, part: true },
    });
    if (!run) throw notFound();
    const { task } = await openRun(tx, actor, run);
    authorize(mayWorkOnTask(actor, task.facts));
    const { count } = await tx.taskProduct.updateMany({ where: { id: input.id, removedAt: null }, data: { removedAt: now() } });
    if (count === 0) throw new DomainError("conflict", "common.changedMeanwhile");
    await record(tx, actor, "task.productRemoved", task);
    return placeOf(task);
  });
}

/** Says that the task is done. Errors: out of sight; not a doer; reported; a step open; nothing to show. */
export function reportTask(actor: Actor, input: ReportTask): Promise<Place> {
  return transaction(async (tx) => {
    const { task, runId } = await openRun(tx, actor, input);
    authorize(mayWorkOnTask(actor, task.facts));
    const [steps, products] = await Promise.all([
      tx.taskStep.findMany({ where: { runId, droppedAt: null }, select: { doneAt: true } }),
      tx.taskProduct.count({ where: { runId, removedAt: null } }),
    ]);
    const missing = missingForReport({ steps: steps.map((step) => ({ done: step.doneAt !== null })), products });
    if (missing) throw new DomainError("invalid", `tasks.${missing}`);
    await tx.taskReport.create({
      data: { runId, note: input.note, reportedById: actor.id, reportedAt: now() },
      select: { id: true },
    });
    await record(tx, actor, "task.reported", task);
    return placeOf(task);
  });
}

/** The monitoring owner confirms. Errors: out of sight; not the monitoring owner; own report; nothing waits. */
export function confirmReport(actor: Actor, input: RowId): Promise<Place> {
  return settle(actor, input.id, null, "task.confirmed");
}

/** The monitoring owner gives a report back with a reason; the task is open again. Errors as `confirmReport`. */
export function giveBackReport(actor: Actor, input: GiveBackReport): Promise<Place> {
  return settle(actor, input.id, input.reason, "task.givenBack");
}

/**
 * Takes what was written about the tasks of a plan, and to whom the office gave them, over to the tasks of the same words and
 * recurrence in the version that replaces it; within the replacing transaction. What finds no such task stays with the older plan.
 */
export async function carryWork(tx: Tx, olderId: string, newerId: string): Promise<void> {
  const columns = { id: true, title: true, recurrence: true, lastDay: true, leadDepartmentId: true } as const;
  const tasks = (planId: string) => tx.task.findMany({ where: { planId }, orderBy: { position: "asc" }, select: columns });
  const [older, newer] = [await tasks(olderId), await tasks(newerId)];
  for (const task of older) {
    const place = newer.findIndex((each) => each.recurrence === task.recurrence && sameName(each.title, task.title));
    const [heir] = place < 0 ? [] : newer.splice(place, 1);
    if (!heir) continue;
    // A single task stands in the year of its last day, which may have moved.
    const year = task.recurrence === "ONCE" && heir.lastDay ? { year: heir.lastDay.getUTCFullYear() } : {};
    await tx.taskRun.updateMany({ where: { taskId: task.id }, data: { taskId: heir.id, ...year } });
    if (task.leadDepartmentId)
      await tx.task.update({ where: { id: heir.id }, data: { leadDepartmentId: task.leadDepartmentId }, select: { id: true } });
  }
}

const noLink = { nominationId: null, decisionId: null, reviewId: null };

function linkOf(kind: string | undefined, id: string) {
  if (kind === "nomination") return { nominationId: id };
  if (kind === "decision") return { decisionId: id };
  return kind === "review" ? { reviewId: id } : {};
}

function settle(actor: Actor, id: string, reason: string | null, kind: AuditEntry["kind"]): Promise<Place> {
  return transaction(async (tx) => {
    const run = await tx.taskRun.findFirst({
      where: { agencyId: actor.agencyId, reports: { some: { id } } },
      select: { taskId: true, year: true, part: true },
    });
    if (!run) throw notFound();
    const task = await getTask(actor, run.taskId, run, tx);
    authorize(maySettleReport(actor, task.facts));
    const { count } = await tx.taskReport.updateMany({
      where: { id, settledAt: null },
      data: { settledById: actor.id, settledAt: now(), reason },
    });
    if (count === 0) throw new DomainError("conflict", "common.changedMeanwhile");
    await record(tx, actor, kind, task);
    return placeOf(task);
  });
}

function changeStep(actor: Actor, id: string, from: object, to: object, kind: AuditEntry["kind"]): Promise<Place> {
  return transaction(async (tx) => {
    const run = await tx.taskRun.findFirst({
      where: { agencyId: actor.agencyId, steps: { some: { id } } },
      select: { taskId: true, year: true, part: true },
    });
    if (!run) throw notFound();
    const { task } = await openRun(tx, actor, run);
    authorize(mayWorkOnTask(actor, task.facts));
    const { count } = await tx.taskStep.updateMany({ where: { id, droppedAt: null, ...from }, data: to });
    if (count === 0) throw new DomainError("conflict", "common.changedMeanwhile");
    await record(tx, actor, kind, task, { stepId: id });
    return placeOf(task);
  });
}

/** The turn's row, made at its first writing and locked: two writers go one after the other. What a refused one made is undone. */
async function openRun(
  tx: Tx,
  actor: Actor,
  at: Turn & { taskId: string },
): Promise<{ task: TaskView & { facts: TaskFacts }; runId: string }> {
  await getTask(actor, at.taskId, at, tx);
  const key = { taskId: at.taskId, year: at.year, part: at.part };
  await tx.taskRun.createMany({ data: { ...key, agencyId: actor.agencyId }, skipDuplicates: true });
  const run = await tx.taskRun.findUniqueOrThrow({ where: { taskId_year_part: key }, select: { id: true } });
  await tx.$queryRaw`SELECT id FROM "TaskRun" WHERE id = ${run.id}::uuid FOR UPDATE`;
  return { task: await getTask(actor, at.taskId, at, tx), runId: run.id };
}

function record(tx: Tx, actor: Actor, kind: AuditEntry["kind"], task: TaskView, more: AuditEntry["details"] = {}): Promise<void> {
  const details = { planId: task.plan.id, year: task.turn.year, part: task.turn.part, ...more };
  return recordEvent(tx, actor, { kind, subjectType: "Task", subjectId: task.id, details });
}

const placeOf = (task: TaskView): Place => ({ planId: task.plan.id, taskId: task.id, year: task.turn.year, part: task.turn.part });
