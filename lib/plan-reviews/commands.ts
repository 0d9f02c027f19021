import "server-only";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { DomainError, notFound } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { takeTurn, transaction } from "../db/transaction";
import { getPlan } from "../plans/queries";
import { mayFreezeReview, mayStartReview, mayWriteReview } from "./policy";
import { getReview } from "./queries";
import { missingTexts, sortLines, unassessed, writtenParts } from "./rules";
import {
  type AssessExemplars,
  type FreezeReview,
  type ReviewTexts,
  type ReviewView,
  type SaveReview,
  type StartReview,
  textKeys,
} from "./schema";

type Place = { planId: string; id: string };

/** Begins a review; its parts say the figures until somebody writes them. Errors: not the office; plan or movement out of sight. */
export async function startReview(actor: Actor, input: StartReview): Promise<Place> {
  authorize(mayStartReview(actor));
  const plan = await getPlan(actor, input.planId);
  return transaction(async (tx) => {
    if (input.movementId && (await tx.movement.count({ where: { id: input.movementId, agencyId: actor.agencyId } })) === 0)
      throw new DomainError("invalid", "planReviews.unknownMovement", { movementId: "planReviews.unknownMovement" });
    const { kind, movementId, title, fromYear, toYear } = input;
    // A form sent twice begins one review: the very same that is being written is gone on with.
    await takeTurn(tx, `review ${plan.id}`);
    const same = { agencyId: actor.agencyId, planId: plan.id, kind, movementId, title, fromYear, toYear, frozenAt: null };
    const begun = await tx.planReview.findFirst({ where: same, select: { id: true } });
    if (begun) return { planId: plan.id, id: begun.id };
    const review = await tx.planReview.create({
      data: {
        ...{ agencyId: actor.agencyId, planId: plan.id, kind, movementId, title, fromYear, toYear },
        texts: {},
        ...{ createdById: actor.id, createdAt: now(), changedAt: now() },
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, { kind: "planReview.started", subjectType: "PlanReview", subjectId: review.id, details: { kind } });
    return { planId: plan.id, id: review.id };
  });
}

/** Saves title and parts. Errors: out of sight; not the office; frozen; somebody else saved meanwhile. */
export function saveReview(actor: Actor, input: SaveReview): Promise<Place> {
  return transaction(async (tx) => {
    const review = await lockReview(tx, actor, input.id);
    authorize(mayWriteReview(actor, { frozen: review.frozenAt !== null }));
    if (review.lockVersion !== input.lockVersion) throw new DomainError("conflict", "planReviews.changedMeanwhile");
    const sent = Object.fromEntries(textKeys.map((key) => [key, input[key]])) as ReviewTexts;
    const texts = writtenParts(review.written, sent, input.shown ?? {});
    await tx.planReview.update({
      where: { id: review.id },
      data: { title: input.title, texts, lockVersion: { increment: 1 }, changedAt: now() },
      select: { id: true },
    });
    await recordEvent(tx, actor, { kind: "planReview.saved", subjectType: "PlanReview", subjectId: review.id });
    return placeOf(review);
  });
}

/**
 * Judges exemplars of the review, those whose line was changed. It leaves `lockVersion` alone, which counts the savings of the
 * text: who writes and who judges touch different rows and need not wait for each other. Two who judge are told apart line by
 * line; the head, who answers for both, is asked for both (freezeReview). Errors: out of sight; not the office; frozen; somebody
 * who is not of this review; a line that somebody else changed meanwhile.
 */
export function assessExemplars(actor: Actor, input: AssessExemplars): Promise<Place> {
  return transaction(async (tx) => {
    const review = await lockReview(tx, actor, input.id);
    authorize(mayWriteReview(actor, { frozen: review.frozenAt !== null }));
    const known = new Set(review.figures.exemplars.map((exemplar) => exemplar.id));
    if (Object.keys(input.items).some((exemplarId) => !known.has(exemplarId)))
      throw new DomainError("invalid", "planReviews.unknownExemplar");
    const { changed, contested } = sortLines(input.items, input.shown ?? {}, review.assessments);
    if (contested.length > 0) throw assessedMeanwhile(contested);
    if (changed.length === 0) return placeOf(review);
    for (const [exemplarId, line] of changed) {
      const key = { reviewId: review.id, exemplarId };
      await tx.exemplarAssessment.upsert({
        where: { reviewId_exemplarId: key },
        create: { ...key, ...line },
        update: line,
        select: { exemplarId: true },
      });
    }
    await tx.planReview.update({ where: { id: review.id }, data: { changedAt: now() }, select: { id: true } });
    const details = { exemplars: changed.length };
    await recordEvent(tx, actor, { kind: "planReview.exemplarsAssessed", subjectType: "PlanReview", subjectId: review.id, details });
    return placeOf(review);
  });
}

/**
 * The head freezes a review: figures and the sentences about them are kept as they are now, and nothing changes any more. Errors: out of sight; not the
 * head; frozen; changed since it was read; a part empty; an exemplar not assessed.
 */
export function freezeReview(actor: Actor, input: FreezeReview): Promise<Place> {
  return transaction(async (tx) => {
    const review = await lockReview(tx, actor, input.id);
    authorize(mayFreezeReview(actor, { frozen: review.frozenAt !== null }));
    if (review.lockVersion !== input.lockVersion || review.assessed !== input.assessed)
      throw new DomainError("conflict", "planReviews.changedMeanwhile");
    if (missingTexts(review.texts).length > 0) throw new DomainError("invalid", "planReviews.textsMissing");
    if (unassessed(review.figures.exemplars, review.assessments).length > 0) throw new DomainError("invalid", "planReviews.unassessed");
    const { signerName, signerTitle } = input;
    await tx.planReview.update({
      where: { id: review.id },
      data: { texts: review.texts, figures: review.figures, frozenAt: now(), frozenById: actor.id, signerName, signerTitle },
      select: { id: true },
    });
    await recordEvent(tx, actor, { kind: "planReview.frozen", subjectType: "PlanReview", subjectId: review.id });
    return placeOf(review);
  });
}

function assessedMeanwhile(exemplarIds: readonly string[]): DomainError {
  const fields = exemplarIds.map((id) => [`items.${id}.effort`, "planReviews.assessedMeanwhile"]);
  return new DomainError("conflict", "planReviews.assessedMeanwhile", Object.fromEntries(fields));
}

async function lockReview(tx: Tx, actor: Actor, id: string): Promise<ReviewView> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM "PlanReview" WHERE id = ${id}::uuid AND "agencyId" = ${actor.agencyId}::uuid FOR UPDATE`;
  if (!row) throw notFound();
  return getReview(actor, id, tx);
}

const placeOf = (review: ReviewView): Place => ({ planId: review.plan.id, id: review.id });
