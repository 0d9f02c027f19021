import "server-only";
import type { Actor } from "../core/actor";
import { dateColumn, today } from "../core/clock";
import { DomainError, notFound } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import { transaction } from "../db/transaction";
import { subjectsVisibleTo } from "../subjects/policy";
import { subjectWhere } from "../subjects/rules";
import { mayLiftHold, mayPlaceHold } from "./policy";
import { getHold } from "./queries";
import type { LiftHold, PlaceHold } from "./schema";

/** Places a hold on a subject (R019, law b.2): bars recognition and nothing else. Reasons stay out of the log. */
export async function placeHold(actor: Actor, input: PlaceHold): Promise<{ id: string; subjectId: string }> {
  return transaction(async (tx) => {
    const subject = await tx.subject.findFirst({
      where: { AND: [{ id: input.subjectId }, subjectWhere(subjectsVisibleTo(actor))] },
      select: { id: true },
    });
    if (!subject) throw notFound();
    authorize(mayPlaceHold(actor));
    // Two posts of the same form give one hold.
    await tx.$queryRaw`SELECT id FROM "Subject" WHERE id = ${subject.id}::uuid FOR UPDATE`;
    const { subjectId, ground, reason } = input;
    const fromDay = dateColumn(input.fromDay);
    const twin = await tx.hold.findFirst({ where: { subjectId, ground, reason, fromDay, liftedById: null }, select: { id: true } });
    if (twin) return { id: twin.id, subjectId };
    const made = await tx.hold.create({
      data: {
        agencyId: actor.agencyId,
        subjectId,
        ground,
        reason,
        fromDay,
        toDay: input.toDay ? dateColumn(input.toDay) : null,
        placedById: actor.id,
      },
      select: { id: true },
    });
    const details = { holdId: made.id, fromDay: input.fromDay, toDay: input.toDay };
    await recordEvent(tx, actor, { kind: "subject.held", subjectType: "Subject", subjectId, details });
    return { id: made.id, subjectId };
  });
}

/** Lifts an open hold from today on, with a reason; the row stays. Two lifts at one moment: one effect, the other a conflict. */
export async function liftHold(actor: Actor, input: LiftHold): Promise<{ id: string; subjectId: string }> {
  return transaction(async (tx) => {
    const hold = await getHold(actor, input.id, tx);
    const day = today();
    authorize(mayLiftHold(actor, hold, day));
    const { count } = await tx.hold.updateMany({
      where: { id: hold.id, agencyId: actor.agencyId, liftedById: null },
      data: { toDay: dateColumn(day), liftedById: actor.id, liftReason: input.reason },
    });
    if (count === 0) throw new DomainError("conflict", "common.changedMeanwhile");
    const details = { holdId: hold.id, day };
    await recordEvent(tx, actor, { kind: "subject.holdLifted", subjectType: "Subject", subjectId: hold.subjectId, details });
    return { id: hold.id, subjectId: hold.subjectId };
  });
}
