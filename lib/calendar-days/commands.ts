import "server-only";
import type { Actor } from "../core/actor";
import { dateColumn, dayFromColumn } from "../core/clock";
import { notFound } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import { transaction } from "../db/transaction";
import { mayChangeCalendar } from "./policy";
import type { RemoveDay, SetDay } from "./schema";

/** Writes one day of the agency's own over the country's calendar; the same day again replaces it. */
export function setDay(actor: Actor, input: SetDay): Promise<{ year: number }> {
  return transaction(async (tx) => {
    authorize(mayChangeCalendar(actor));
    const day = dateColumn(input.day);
    const data = { working: input.kind === "WORKED", source: input.source };
    await tx.calendarDay.upsert({
      where: { agencyId_day: { agencyId: actor.agencyId, day } },
      create: { agencyId: actor.agencyId, day, ...data },
      update: data,
      select: { id: true },
    });
    const details = { day: input.day, working: data.working, source: data.source };
    await recordEvent(tx, actor, { kind: "calendarDay.set", subjectType: "Agency", subjectId: actor.agencyId, details });
    return { year: Number(input.day.slice(0, 4)) };
  });
}

/** Takes one of the agency's own days away: the country's calendar holds again. */
export function removeDay(actor: Actor, input: RemoveDay): Promise<{ year: number }> {
  return transaction(async (tx) => {
    authorize(mayChangeCalendar(actor));
    const row = await tx.calendarDay.findFirst({ where: { id: input.id, agencyId: actor.agencyId }, select: { id: true, day: true } });
    if (!row) throw notFound();
    await tx.calendarDay.deleteMany({ where: { id: row.id, agencyId: actor.agencyId } });
    const day = dayFromColumn(row.day);
    await recordEvent(tx, actor, { kind: "calendarDay.removed", subjectType: "Agency", subjectId: actor.agencyId, details: { day } });
    return { year: Number(day.slice(0, 4)) };
  });
}
