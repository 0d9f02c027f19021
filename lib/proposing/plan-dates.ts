import type { PlanData } from "../plan-contents/schema";
import { vi } from "../text/vi";
import { openingCapital } from "./plan-title";
import type { Standing } from "./standing";

const words = vi.planProposals.made;

/** The plan's tasks; where it names nobody to lead, the issuing body does. */
export function tasksOf({ rows, one }: Standing, agencyName: string): PlanData["tasks"] {
  const startYear = one("period")?.startYear ?? null;
  return rows("tasks").map((row) => ({
    title: openingCapital(row.title),
    lead: openingCapital(row.lead ?? one("agency") ?? agencyName),
    advisingLeader: row.advisingLeader === null ? null : openingCapital(row.advisingLeader),
    advisingDepartments: row.advisingDepartments,
    coordinatingDepartments: row.coordinatingDepartments,
    timeframe: row.timeframe === null ? words.noTimeframe : openingCapital(row.timeframe),
    recurrence: row.recurrence ?? "ONCE",
    firstDay: firstOccurrence(row.firstDay, startYear),
    lastDay: firstOccurrence(row.lastDay, startYear),
    source: row.sentence,
  }));
}

/** Its obligations: what it asks for by a day. Without a last day a thing stays a task and is nobody's obligation. */
export function obligationsOf({ rows, one }: Standing, agencyName: string): PlanData["obligations"] {
  return rows("obligations").flatMap(({ kind, actor, recipient, recurrence, firstDay, lastDay, before, text, sentence }) => {
    if (lastDay === null) return [];
    const who = openingCapital(actor ?? one("agency") ?? agencyName);
    const row = { kind, actor: who, recipient, recurrence: recurrence ?? ("ONCE" as const), firstDay, lastDay, before };
    return [{ ...row, text: openingCapital(text), source: sentence }];
  });
}

/**
 * The first day of a thing that returns every year. What falls due in the first quarter concerns the year before (R071: the
 * recognition "trước ngày 10/01"), so its first day lies in the year after the plan begins.
 */
export function firstOccurrence(day: string | null, startYear: number | null): string | null {
  if (day === null || !day.startsWith("-")) return day;
  if (startYear === null) return null;
  const year = Number(day.slice(2, 4)) <= 3 ? startYear + 1 : startYear;
  // 29 February of every year is the 28th where the year has no 29th.
  const exact = new Date(`${year}-${day.slice(2)}T00:00:00Z`);
  return exact.toISOString().slice(5, 10) === day.slice(2) ? `${year}-${day.slice(2)}` : `${year}-02-28`;
}
