import "server-only";
import type { Actor } from "../core/actor";
import { dateColumn, now } from "../core/clock";
import { DomainError, notFound } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { transaction } from "../db/transaction";
import { subjectsVisibleTo } from "../subjects/policy";
import { subjectWhere } from "../subjects/rules";
import { records as words } from "../text/vi/records";
import { mayEnterRecord, mayVoidRecord } from "./policy";
import { getRecord } from "./queries";
import { type EnterRecord, fitsSubject, type VoidRecord } from "./schema";

/** One line typed into the register, with its decision and source. */
export async function enterRecord(actor: Actor, input: EnterRecord): Promise<{ id: string; subjectId: string }> {
  return transaction((tx) => addRecord(tx, actor, input));
}

/**
 * The same inside a transaction, for imports. Refuses a code that is none of the subject's kind (invalid) and a line that
 * already stands (conflict, records.alreadyThere).
 */
export async function addRecord(tx: Tx, actor: Actor, input: EnterRecord): Promise<{ id: string; subjectId: string }> {
  const subject = await tx.subject.findFirst({
    where: { AND: [{ id: input.subjectId }, subjectWhere(subjectsVisibleTo(actor))] },
    select: { id: true, kind: true, departmentId: true },
  });
  if (!subject) throw notFound();
  authorize(mayEnterRecord(actor, subject));
  if (!fitsSubject(input.entry, subject.kind)) throw new DomainError("invalid", "records.notForKind", { entry: "records.notForKind" });
  // Two posts of one form give one line.
  await tx.$queryRaw`SELECT id FROM "Subject" WHERE id = ${subject.id}::uuid FOR UPDATE`;
  const [kind, code] = input.entry;
  const label = input.label || (words.codes[code] ?? code);
  const twin = await tx.recordEntry.findFirst({
    where: { subjectId: subject.id, year: input.year, kind, code, label, voidedAt: null },
    select: { id: true },
  });
  if (twin) throw new DomainError("conflict", "records.alreadyThere");
  const made = await tx.recordEntry.create({
    data: {
      agencyId: actor.agencyId,
      subjectId: subject.id,
      year: input.year,
      kind,
      code,
      label,
      influenceScope: kind === "INITIATIVE" ? input.influenceScope : null,
      decisionNumber: input.decisionNumber || null,
      decisionDate: input.decisionDate ? dateColumn(input.decisionDate) : null,
      issuer: input.issuer || null,
      source: input.source || "TYPED",
      enteredById: actor.id,
      enteredAt: now(),
    },
    select: { id: true },
  });
  const details = { recordId: made.id, year: input.year, kind, code };
  await recordEvent(tx, actor, { kind: "record.entered", subjectType: "Subject", subjectId: subject.id, details });
  return { id: made.id, subjectId: subject.id };
}

/** Marks a line as entered by mistake: it stays in sight and no longer counts. */
export async function voidRecord(actor: Actor, input: VoidRecord): Promise<{ id: string; subjectId: string }> {
  return transaction(async (tx) => {
    const record = await getRecord(actor, input.id, tx);
    authorize(mayVoidRecord(actor, record));
    const { count } = await tx.recordEntry.updateMany({
      where: { id: record.id, agencyId: actor.agencyId, voidedAt: null },
      data: { voidedAt: now(), voidReason: input.reason },
    });
    if (count === 0) throw new DomainError("conflict", "common.changedMeanwhile");
    const details = { recordId: record.id, year: record.year, kind: record.kind };
    await recordEvent(tx, actor, { kind: "record.voided", subjectType: "Subject", subjectId: record.subjectId, details });
    return { id: record.id, subjectId: record.subjectId };
  });
}
