import "server-only";
import { issueCertificate } from "../certificates/commands";
import { carryConsents } from "../consents/commands";
import type { Actor } from "../core/actor";
import { dateColumn, now, startOfDay, today } from "../core/clock";
import { DomainError, notFound } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { move, takeTurn, transaction } from "../db/transaction";
import { nominationMoves } from "../nominations/states";
import { offers } from "../plans/rules";
import { signatureFaults, storedAuthority } from "../signatures/rules";
import { slugify } from "../text/vietnamese";
import { isDeputyOnly, mayDecide, mayRecognise, mayRefuse, maySettleNotPassed } from "./policy";
import { findCandidates } from "./queries";
import { type Candidate, freeSlug, latestDay, validity } from "./rules";
import type { Recognise, Refuse, SettleNotPassed } from "./schema";

/**
 * One decision recognises several nominations of a plan and year: each gets its recognition, its exemplar, where the plan
 * certifies its certificate, the consents of its dossier, and is settled. Never makes an award (law b.1). R069, R070.
 * Errors: out of sight; not the head; not ready, not passed, held, only upward; number used or misshapen; a day to come, or before
 * what the decision rests on.
 */
export async function recogniseNominations(actor: Actor, input: Recognise): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const candidates = await lockCandidates(tx, actor, input.nominationIds);
    if (candidates.some((row) => row.plan.id !== input.planId || row.year !== input.year)) throw notFound();
    authorize(mayDecide(actor));
    for (const candidate of candidates) authorize(mayRecognise(actor, candidate));
    const decision = await addDecision(tx, actor, input, candidates);
    for (const candidate of candidates) await recognise(tx, actor, candidate, { id: decision.id, signedOn: input.signedOn });
    return decision;
  });
}

/** The head refuses one who is ready, with the reason; it is settled. Errors: out of sight; not the head; not ready. */
export async function refuseNomination(actor: Actor, input: Refuse): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const [candidate] = await lockCandidates(tx, actor, [input.nominationId]);
    if (!candidate) throw notFound();
    authorize(mayRefuse(actor, candidate));
    await move(tx, "Nomination", candidate, nominationMoves.settle, actor, { details: { outcome: "REFUSED" } });
    await tx.refusal.create({
      data: { nominationId: candidate.id, reason: input.reason, refusedById: actor.id, refusedAt: now() },
      select: { nominationId: true },
    });
    return { id: candidate.id };
  });
}

/** Closes those the council did not pass. Errors: out of sight; not the office or the head; passed or not voted on. */
export async function settleNotPassed(actor: Actor, input: SettleNotPassed): Promise<{ count: number }> {
  return transaction(async (tx) => {
    const candidates = await lockCandidates(tx, actor, input.nominationIds);
    for (const candidate of candidates) {
      authorize(maySettleNotPassed(actor, candidate));
      await move(tx, "Nomination", candidate, nominationMoves.settle, actor, { details: { outcome: "NOT_PASSED" } });
    }
    return { count: candidates.length };
  });
}

/**
 * Rows in order of id, so that two decisions about the same people wait for each other; the subjects first, so that a hold or
 * a withdrawn consent comes either before or after the decision. One missing: not found.
 */
async function lockCandidates(tx: Tx, actor: Actor, given: readonly string[]): Promise<Candidate[]> {
  const ids = [...new Set(given)].sort();
  await tx.$queryRaw`
    SELECT id FROM "Subject"
    WHERE id IN (SELECT "subjectId" FROM "Nomination" WHERE id = ANY(${ids}::uuid[]) AND "agencyId" = ${actor.agencyId}::uuid)
    ORDER BY id FOR UPDATE`;
  await tx.$queryRaw`
    SELECT id FROM "Nomination" WHERE id = ANY(${ids}::uuid[]) AND "agencyId" = ${actor.agencyId}::uuid ORDER BY id FOR UPDATE`;
  const found = await findCandidates(actor, [...new Set(given)], tx);
  if (found.length !== ids.length) throw notFound();
  return found;
}

async function addDecision(tx: Tx, actor: Actor, input: Recognise, candidates: readonly Candidate[]): Promise<{ id: string }> {
  const regime = candidates[0]?.plan.agency.regime ?? "STATE";
  const notBefore = latestDay(candidates.map((row) => row.restsOn));
  const faults = signatureFaults(input, { regime, kind: "QĐ", today: today(), notBefore, deputyOnly: isDeputyOnly(actor) });
  const [fault] = Object.values(faults);
  if (fault) throw new DomainError("invalid", fault, faults);
  await takeTurn(tx, "guong recognition");
  await insistNumberIsFree(tx, actor, input.number, input.signedOn);
  const decision = await tx.recognitionDecision.create({
    data: {
      agencyId: actor.agencyId,
      planId: input.planId,
      year: input.year,
      number: input.number,
      signedOn: dateColumn(input.signedOn),
      signerName: input.signerName,
      signerTitle: input.signerTitle,
      signAuthority: storedAuthority(input.signAuthority),
      enteredById: actor.id,
      enteredAt: now(),
    },
    select: { id: true },
  });
  await recordEvent(tx, actor, {
    kind: "recognitionDecision.issued",
    subjectType: "RecognitionDecision",
    subjectId: decision.id,
    details: { number: input.number, signedOn: input.signedOn, recognised: candidates.length },
  });
  return decision;
}

/** A number in a register is used once (model.md), by a recognition or by revocations; registers begin again each year. */
async function insistNumberIsFree(tx: Tx, actor: Actor, number: string, signedOn: string): Promise<void> {
  const year = Number(signedOn.slice(0, 4));
  const span = { gte: dateColumn(`${year}-01-01`), lte: dateColumn(`${year}-12-31`) };
  const used = await tx.recognitionDecision.count({ where: { agencyId: actor.agencyId, number, signedOn: span } });
  const revoked = await tx.revocation.count({
    where: {
      recognition: { agencyId: actor.agencyId },
      decisionNumber: number,
      confirmedAt: { gte: startOfDay(`${year}-01-01`), lt: startOfDay(`${year + 1}-01-01`) },
    },
  });
  if (used + revoked > 0) throw new DomainError("invalid", "exemplars.numberUsed", { number: "exemplars.numberUsed" });
}

async function recognise(tx: Tx, actor: Actor, candidate: Candidate, decision: { id: string; signedOn: string }): Promise<void> {
  const span = validity(candidate.plan, decision.signedOn);
  const exemplarId = await exemplarOf(tx, actor, candidate);
  const recognition = await tx.recognition.create({
    data: {
      agencyId: actor.agencyId,
      subjectId: candidate.subject.id,
      exemplarId,
      nominationId: candidate.id,
      decisionId: decision.id,
      validFrom: dateColumn(span.from),
      validTo: span.to === null ? null : dateColumn(span.to),
    },
    select: { id: true },
  });
  await move(tx, "Nomination", candidate, nominationMoves.settle, actor, { details: { outcome: "RECOGNISED", decisionId: decision.id } });
  await recordEvent(tx, actor, {
    kind: "recognition.made",
    subjectType: "Recognition",
    subjectId: recognition.id,
    details: { nominationId: candidate.id, decisionId: decision.id },
  });
  if (offers(candidate.plan.procedure, "certify")) {
    const holder = { recognitionId: recognition.id, holderName: candidate.subject.name, issuedOn: decision.signedOn };
    await issueCertificate(actor, holder, tx);
  }
  const { fields, basis, givenAt } = candidate.consent;
  const dossier = { subjectId: candidate.subject.id, consentFields: fields, consentBasis: basis, givenAt: givenAt ?? now() };
  await carryConsents(actor, dossier, tx);
}

/** The subject's exemplar; made by its first recognition, with an address that is free over all agencies. */
async function exemplarOf(tx: Tx, actor: Actor, candidate: Candidate): Promise<string> {
  const before = await tx.exemplar.findUnique({ where: { subjectId: candidate.subject.id }, select: { id: true } });
  if (before) return before.id;
  const word = slugify(candidate.subject.name);
  const taken = await tx.exemplar.findMany({ where: { slug: { startsWith: word } }, select: { slug: true } });
  const made = await tx.exemplar.create({
    data: {
      agencyId: actor.agencyId,
      subjectId: candidate.subject.id,
      slug: freeSlug(word, new Set(taken.map((row) => row.slug))),
      createdAt: now(),
    },
    select: { id: true },
  });
  return made.id;
}
