import "server-only";
import type { Actor } from "../core/actor";
import { dateColumn, dayFromColumn, now, today } from "../core/clock";
import { DomainError } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Prisma, Tx } from "../db/client";
import { transaction } from "../db/transaction";
import { dropFile, keepFile } from "../files/store";
import { mayDateDelivery, mayDeliver, mayGenerateObligations, mayUndoDelivery } from "./policy";
import { getDelivery, getObligation, listLinkable } from "./queries";
import { type OwingUnit, obligationsOf, type PlannedObligation } from "./rules";
import type { GiveLink, GivePaper, UndoDelivery } from "./schema";

/**
 * Makes the obligations of this year and the next from the agency's published plans; those that stand already stay as they
 * are, so it may run as often as one likes. Gives how many are new.
 */
export function generateObligations(actor: Actor): Promise<{ made: number }> {
  return transaction(async (tx) => {
    authorize(mayGenerateObligations(actor));
    const year = Number(today().slice(0, 4));
    const plans = await readPlans(tx, actor.agencyId);
    const units = await readUnits(tx, actor.agencyId);
    let made = 0;
    for (const plan of plans) {
      const dayOrNull = (value: Date | null) => (value ? dayFromColumn(value) : null);
      const facts = { ...plan, issueDate: dayOrNull(plan.issueDate), runsFrom: dayOrNull(plan.runsFrom) };
      const planned = [year, year + 1].flatMap((each) => obligationsOf(facts, plan.obligationRules, units, each));
      const count = await addMissing(tx, actor.agencyId, plan.id, planned);
      made += count;
      if (count === 0) continue;
      const details = { count, year };
      await recordEvent(tx, actor, { kind: "obligation.generated", subjectType: "Plan", subjectId: plan.id, details });
    }
    return { made };
  });
}

/** Gives in a document. The file goes to its place before its row is committed and is taken away again when it cannot be. */
export async function givePaper(actor: Actor, input: GivePaper): Promise<{ id: string }> {
  let key: string | null = null;
  try {
    return await transaction(async (tx) => {
      const obligation = await getObligation(actor, input.obligationId, tx);
      authorize(mayDeliver(actor, obligation));
      const receivedOn = input.receivedOn ?? today();
      if (receivedOn !== today()) authorize(mayDateDelivery(actor));
      if (receivedOn > today()) throw wrong("receivedOn", "dayAhead");
      const { sha256, size, mediaType, fileName } = input.file;
      await lockObligation(tx, obligation.id);
      const { form, documentNumber, note } = input;
      const same = { form, documentNumber, receivedOn: dateColumn(receivedOn), attachment: { sha256 } };
      if (await isGiven(tx, obligation.id, same)) return { id: obligation.id };
      await keepWithinLimit(tx, obligation.id);
      key = await keepFile(input.file.waiting);
      const attachment = await tx.attachment.create({
        data: { agencyId: actor.agencyId, key, sha256, size, mediaType, fileName, uploadedById: actor.id, uploadedAt: now() },
        select: { id: true },
      });
      return deliver(tx, actor, obligation.id, {
        form,
        documentNumber,
        note,
        attachmentId: attachment.id,
        receivedOn: dateColumn(receivedOn),
      });
    });
  } catch (error) {
    if (key) await dropFile(key);
    throw error;
  }
}

/** Says that what was asked is done in the system: points at one of the unit's registrations or dossiers of that year. */
export function giveLink(actor: Actor, input: GiveLink): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const obligation = await getObligation(actor, input.obligationId, tx);
    authorize(mayDeliver(actor, obligation));
    const [kind, id = ""] = input.link.split(":");
    const linkable = await listLinkable(obligation, tx);
    const known = kind === "nomination" ? linkable.nominations : linkable.registrations;
    if (!known.some((row) => row.id === id)) throw wrong("link", "linkUnknown");
    await lockObligation(tx, obligation.id);
    const target = kind === "nomination" ? { nominationId: id } : { registrationId: id };
    if (await isGiven(tx, obligation.id, target)) return { id: obligation.id };
    await keepWithinLimit(tx, obligation.id);
    return deliver(tx, actor, obligation.id, { form: "LINK", note: input.note, ...target, receivedOn: dateColumn(today()) });
  });
}

/** Undoes a delivery that was a mistake or is not good enough; it stays visible with the reason. */
export function undoDelivery(actor: Actor, input: UndoDelivery): Promise<{ id: string; planId: string }> {
  return transaction(async (tx) => {
    const delivery = await getDelivery(actor, input.deliveryId, tx);
    const { obligation } = delivery;
    authorize(mayUndoDelivery(actor, { departmentId: obligation.departmentId, undone: delivery.undoneAt !== null }));
    const { count } = await tx.obligationDelivery.updateMany({
      where: { id: delivery.id, undoneAt: null },
      data: { undoneAt: now(), undoneById: actor.id, undoneReason: input.reason },
    });
    if (count === 0) throw new DomainError("conflict", "common.changedMeanwhile");
    const details = { deliveryId: delivery.id };
    await recordEvent(tx, actor, { kind: "obligation.deliveryUndone", subjectType: "Obligation", subjectId: obligation.id, details });
    return { id: obligation.id, planId: obligation.planId };
  });
}

const wrong = (field: string, key: string) => new DomainError("invalid", `obligations.${key}`, { [field]: `obligations.${key}` });
const deliveriesAtMost = 10;

/** Of two posts at once the second sees the first one's. */
async function lockObligation(tx: Tx, obligationId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Obligation" WHERE id = ${obligationId}::uuid FOR UPDATE`;
}

/** A form sent twice gives in once: the very same that stands already is not given in again. */
async function isGiven(tx: Tx, obligationId: string, same: Prisma.ObligationDeliveryWhereInput): Promise<boolean> {
  return (await tx.obligationDelivery.count({ where: { ...same, obligationId, undoneAt: null } })) > 0;
}

async function keepWithinLimit(tx: Tx, obligationId: string): Promise<void> {
  if ((await tx.obligationDelivery.count({ where: { obligationId, undoneAt: null } })) >= deliveriesAtMost)
    throw new DomainError("invalid", "obligations.tooMany");
}

type Given = { form: "PLAN" | "REPORT" | "LINK"; note: string; receivedOn: Date; documentNumber?: string } & {
  attachmentId?: string;
  nominationId?: string;
  registrationId?: string;
};

async function deliver(tx: Tx, actor: Actor, obligationId: string, given: Given): Promise<{ id: string }> {
  await tx.obligationDelivery.create({
    data: { ...given, obligationId, givenById: actor.id, givenAt: now() },
    select: { id: true },
  });
  const details = { form: given.form, receivedOn: dayFromColumn(given.receivedOn) };
  await recordEvent(tx, actor, { kind: "obligation.delivered", subjectType: "Obligation", subjectId: obligationId, details });
  return { id: obligationId };
}

async function addMissing(tx: Tx, agencyId: string, planId: string, planned: readonly PlannedObligation[]): Promise<number> {
  const { count } = await tx.obligation.createMany({
    data: planned.map(({ dueDay, ...row }) => ({ ...row, agencyId, planId, dueDay: dateColumn(dueDay), createdAt: now() })),
    skipDuplicates: true,
  });
  return count;
}

function readPlans(tx: Tx, agencyId: string) {
  return tx.plan.findMany({
    where: { agencyId, publishedAt: { not: null } },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, startYear: true, endYear: true, openEnded: true, annual: true, supersededById: true, issueDate: true, runsFrom: true },
      obligationRules: { select: { id: true, kind: true, actor: true, recurrence: true, lastDay: true } },
    },
  });
}

async function readUnits(tx: Tx, agencyId: string): Promise<OwingUnit[]> {
  const rows = await tx.department.findMany({
    where: { agencyId },
    select: {
      id: true,
      kind: true,
      isOffice: true,
      activeFrom: true,
      activeTo: true,
      names: { select: { name: true, shortName: true, validTo: true } },
    },
  });
  return rows.map((row) => ({
    ...{ id: row.id, isUnit: row.kind === "UNIT", isOffice: row.isOffice },
    names: row.names,
    activeFrom: dayFromColumn(row.activeFrom),
    activeTo: row.activeTo ? dayFromColumn(row.activeTo) : null,
  }));
}
