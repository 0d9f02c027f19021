/** The one source of "now". Legal days are calendar days in Viet Nam, which has no summer time. */
export const timeZone = "Asia/Ho_Chi_Minh";

/** A calendar day as YYYY-MM-DD. */
export type Day = string;

let fixed: Date | null = null;

/** Next evaluates a module more than once, so what they all follow stands beside them. */
const followed = globalThis as { guongClock?: () => Date };

/** The present moment, or the one a test or the sample world has set. */
export function now(): Date {
  if (fixed) return new Date(fixed);
  return followed.guongClock?.() ?? new Date();
}

/** Takes the time from elsewhere in the whole process: only lib/core/test-clock.ts, which says when. */
export function followClock(source: (() => Date) | null): void {
  if (source) followed.guongClock = source;
  else delete followed.guongClock;
}

/** Sets the clock for a test or for telling the sample story; null gives it back. */
export function setClock(moment: Date | null): void {
  fixed = moment;
}

const dayParts = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });

/** The calendar day of a moment in Viet Nam. */
export function dayOf(moment: Date): Day {
  return dayParts.format(moment);
}

/** Today in Viet Nam. */
export function today(): Day {
  return dayOf(now());
}

/** A day as the database's `date` column wants it (midnight UTC). */
export function dateColumn(day: Day): Date {
  return new Date(`${day}T00:00:00.000Z`);
}

/** The day held by a `date` column. */
export function dayFromColumn(value: Date): Day {
  return value.toISOString().slice(0, 10);
}

/** The first moment of a calendar day in Viet Nam. */
export function startOfDay(day: Day): Date {
  return new Date(`${day}T00:00:00.000+07:00`);
}

/** Whole days from one calendar day to another; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((dateColumn(to).getTime() - dateColumn(from).getTime()) / 86_400_000);
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return dayFromColumn(new Date(dateColumn(day).getTime() + count * 86_400_000));
}

/** Whether `day` lies in the closed span; an open end is null. */
export function isWithin(day: Day, from: Day, to: Day | null): boolean {
  return from <= day && (to === null || day <= to);
}
