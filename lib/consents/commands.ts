import "server-only";
import type { Actor } from "../core/actor";
import { now, startOfDay, today } from "../core/clock";
import { DomainError } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { transaction } from "../db/transaction";
import { statesOnTheWay } from "../nominations/states";
import { mayCarryConsents, mayKeepConsents } from "./policy";
import { getConsents } from "./queries";
import { consentInForce } from "./rules";
import { type ConsentField, consentFields, type GiveConsent, type WithdrawConsent } from "./schema";

/**
 * Records that a subject agreed to have fields published; fields already agreed to stay as they are.
 * Errors: out of sight; not the unit, the office or the editor; a day to come.
 */
export async function giveConsent(actor: Actor, input: GiveConsent): Promise<{ subjectId: string }> {
  return transaction(async (tx) => {
    await lockSubject(tx, actor, input.subjectId);
    const subject = await getConsents(actor, input.subjectId, tx);
    authorize(mayKeepConsents(actor, subject));
    if (input.givenOn > today()) throw new DomainError("invalid", "consents.inFuture", { givenOn: "consents.inFuture" });
    await addConsents(tx, actor, {
      subjectId: subject.subjectId,
      fields: input.fields,
      givenAt: startOfDay(input.givenOn),
      basis: input.basis,
    });
    return { subjectId: subject.subjectId };
  });
}

/**
 * Withdraws the consent to one field, at any time: what it carried leaves the public pages at once, and the dossiers that
 * are not settled say it no more. Errors: nothing to withdraw.
 */
export async function withdrawConsent(actor: Actor, input: WithdrawConsent): Promise<{ subjectId: string }> {
  return transaction(async (tx) => {
    await lockSubject(tx, actor, input.subjectId);
    const subject = await getConsents(actor, input.subjectId, tx);
    authorize(mayKeepConsents(actor, subject));
    const { count } = await tx.consent.updateMany({
      where: { agencyId: actor.agencyId, subjectId: subject.subjectId, field: input.field, withdrawnAt: null },
      data: { withdrawnAt: now(), withdrawnById: actor.id },
    });
    const dossiers = await takeFromDossiers(tx, actor, input);
    if (count + dossiers === 0) throw new DomainError("conflict", "consents.nothingToWithdraw");
    await recordEvent(tx, actor, {
      kind: "consent.withdrawn",
      subjectType: "Subject",
      subjectId: subject.subjectId,
      details: { field: input.field },
    });
    return { subjectId: subject.subjectId };
  });
}

/** Out of each dossier on its way; whoever has one open to write in it is told that it changed. How many there were. */
async function takeFromDossiers(tx: Tx, actor: Actor, { subjectId, field }: WithdrawConsent): Promise<number> {
  const rows = await tx.nomination.findMany({
    where: { subjectId, agencyId: actor.agencyId, consentFields: { has: field }, state: { in: [...statesOnTheWay] } },
    select: { id: true },
  });
  const ids = rows.map((row) => row.id);
  return tx.$executeRaw`
    UPDATE "Nomination" SET "consentFields" = array_remove("consentFields", ${field}), "lockVersion" = "lockVersion" + 1
    WHERE id = ANY(${ids}::uuid[])`;
}

/**
 * Copies what the dossier says about consent, in the transaction that recognises; what was withdrawn after the dossier said it
 * stays withdrawn. Errors: not who settles nominations.
 */
export async function carryConsents(
  actor: Actor,
  dossier: { subjectId: string; consentFields: readonly string[]; consentBasis: string; givenAt: Date },
  tx: Tx,
): Promise<void> {
  authorize(mayCarryConsents(actor));
  await lockSubject(tx, actor, dossier.subjectId);
  const withdrawn = await tx.consent.findMany({
    where: { agencyId: actor.agencyId, subjectId: dossier.subjectId, withdrawnAt: { gte: dossier.givenAt } },
    select: { field: true },
  });
  const fields = consentFields.filter(
    (field) => dossier.consentFields.includes(field) && withdrawn.every((consent) => consent.field !== field),
  );
  await addConsents(tx, actor, { subjectId: dossier.subjectId, fields, givenAt: dossier.givenAt, basis: dossier.consentBasis });
}

async function addConsents(
  tx: Tx,
  actor: Actor,
  given: { subjectId: string; fields: readonly ConsentField[]; givenAt: Date; basis: string },
): Promise<void> {
  const before = await tx.consent.findMany({
    where: { agencyId: actor.agencyId, subjectId: given.subjectId },
    select: { field: true, givenAt: true, withdrawnAt: true },
  });
  const fields = given.fields.filter((field) => consentInForce(before, field, now()) === null);
  for (const field of fields) {
    await tx.consent.create({
      data: {
        agencyId: actor.agencyId,
        subjectId: given.subjectId,
        field,
        givenAt: given.givenAt,
        basis: given.basis,
        recordedById: actor.id,
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, { kind: "consent.given", subjectType: "Subject", subjectId: given.subjectId, details: { field } });
  }
}

async function lockSubject(tx: Tx, actor: Actor, subjectId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Subject" WHERE id = ${subjectId}::uuid AND "agencyId" = ${actor.agencyId}::uuid FOR UPDATE`;
}
