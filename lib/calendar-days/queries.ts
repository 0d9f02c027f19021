import "server-only";
import type { Actor } from "../core/actor";
import { dateColumn, dayFromColumn } from "../core/clock";
import { db } from "../db/client";

/** The agency's own days of one year, in order. */
export async function listOwnDays(actor: Actor, year: number) {
  const rows = await db().calendarDay.findMany({
    where: { agencyId: actor.agencyId, day: { gte: dateColumn(`${year}-01-01`), lte: dateColumn(`${year}-12-31`) } },
    orderBy: { day: "asc" },
    select: { id: true, day: true, working: true, source: true },
  });
  return rows.map((row) => ({ ...row, day: dayFromColumn(row.day) }));
}
