// Việc của tôi shows what waits, why, until when and what happens otherwise (look.md, "The desk").
// Deadlines are the plan's obligations; "hết ngày" of a calendar day in Viet Nam (domain/existing-systems.md).
import { addDays, type Day, daysBetween } from "../core/clock";

export type WorkItem = {
  key: string;
  title: string;
  href: string;
  why: string;
  ifNot?: string | undefined;
  action: string;
  /** Last day; null when nothing sets one. */
  due: Day | null;
};

export type WorkGroups = { overdue: WorkItem[]; today: WorkItem[]; week: WorkItem[]; later: WorkItem[]; weekEnds: Day };

/** Sunday of the week of this day. */
export function weekEnd(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (7 - weekday) % 7);
}

/** Groups by overdue, today, this week, later; within a group the earlier first, without a day last. */
export function groupWork(items: readonly WorkItem[], today: Day): WorkGroups {
  const ends = weekEnd(today);
  const sorted = [...items].sort((a, b) => (a.due ?? "9999").localeCompare(b.due ?? "9999") || a.key.localeCompare(b.key));
  return {
    overdue: sorted.filter((item) => item.due !== null && item.due < today),
    today: sorted.filter((item) => item.due === today),
    week: sorted.filter((item) => item.due !== null && item.due > today && item.due <= ends),
    later: sorted.filter((item) => item.due === null || item.due > ends),
    weekEnds: ends,
  };
}

/** Days until the end of a day: 0 is today, negative is overdue. */
export function daysLeft(due: Day, today: Day): number {
  return daysBetween(today, due);
}
