// Source: F4, F8 of the features asked for; R110 (đôn đốc). Reminders 14, 7, 3, 1 and 0 working days before the last day and 1, 3,
// 7 and 14 after it; two notices, then a letter to the unit's head. Working days are the agency's (lib/calendar).
import { type CalendarChanges, isWorkingDay, workingDaysBetween } from "../calendar/working-days";
import type { Day } from "../core/clock";

const before = [0, 1, 3, 7, 14] as const;
const after = [14, 7, 3, 1] as const;
/** Older than this nobody is reminded any more: what is left is the letter. */
const longestAfter = 20;

/**
 * The step that is due on a day: the number of working days left (14, 7, 3, 1, 0), or minus the number gone by (-1, -3, -7,
 * -14); null when none is. A step stands until the next one, so that a day on which nobody reminded is made up for; on days
 * off nobody is reminded.
 */
export function stepOn(today: Day, dueDay: Day, changes?: CalendarChanges): number | null {
  if (!isWorkingDay(today, changes)) return null;
  if (today <= dueDay) {
    const left = workingDaysBetween(today, dueDay, changes);
    return before.find((step) => left <= step) ?? null;
  }
  const gone = workingDaysBetween(dueDay, today, changes);
  if (gone > longestAfter) return null;
  const step = after.find((each) => each <= gone);
  return step === undefined ? null : -step;
}

export type UrgingLevel = 1 | 2 | 3;
/** Working days after the last day from which each grade is due. */
const gradeDue: Record<UrgingLevel, number> = { 1: 1, 2: 3, 3: 7 };

type Given = { level: number; day: Day };

/** Why what is owed and in time for a notice gets none by hand: the agency's own, given today, both given, or nobody to tell. */
export type QuietReason = "own" | "today" | "twice" | "nobody";

/** The reason of one owed obligation that no notice is due for; null when its time has not come. */
export function whyQuiet(row: { own: boolean; inTime: boolean; urgings: readonly Given[] }, today: Day): QuietReason | null {
  if (!row.inTime) return null;
  if (row.own) return "own";
  if (row.urgings.some((each) => each.day === today)) return "today";
  return row.urgings.some((each) => each.level >= 2) ? "twice" : "nobody";
}

/** The grade that comes after those given: first, second, letter; null after the letter, and on the day of one given. */
export function nextLevel(given: readonly Given[], today: Day): UrgingLevel | null {
  if (given.some((row) => row.day === today)) return null;
  const highest = Math.max(0, ...given.map((row) => row.level));
  return highest >= 3 ? null : ((highest + 1) as UrgingLevel);
}

/** The notice the system gives by itself on a day: first or second, each when its time has come. The letter wants a person. */
export function levelOn(today: Day, dueDay: Day, given: readonly Given[], changes?: CalendarChanges): 1 | 2 | null {
  if (today <= dueDay || !isWorkingDay(today, changes)) return null;
  const gone = workingDaysBetween(dueDay, today, changes);
  if (gone > longestAfter) return null;
  const next = nextLevel(given, today);
  return next !== null && next < 3 && gone >= gradeDue[next] ? (next as 1 | 2) : null;
}

/** Whether a letter to the unit's head is due: both notices were given, or a week of working days has gone by. */
export function wantsLetter(today: Day, dueDay: Day, given: readonly Given[], changes?: CalendarChanges): boolean {
  if (today <= dueDay || given.some((row) => row.level === 3)) return false;
  return given.some((row) => row.level === 2) || workingDaysBetween(dueDay, today, changes) >= gradeDue[3];
}

/** Whether it is time enough to urge by hand: from fourteen working days before the last day on. */
export function mayBeUrgedOn(today: Day, dueDay: Day, changes?: CalendarChanges): boolean {
  return today > dueDay || workingDaysBetween(today, dueDay, changes) <= 14;
}
