import { addDays, type Day } from "../core/clock";
import { type DayOff, holidayYear, isWeekend } from "./holidays";

/** An agency's own days: worked (true) or not, over the country's calendar. */
export type CalendarChanges = ReadonlyMap<Day, boolean>;
const unchanged: CalendarChanges = new Map();

const yearOf = (day: Day) => Number(day.slice(0, 4));

/** The holiday a day is free for; null on every other day. */
export function dayOffOn(day: Day): DayOff | null {
  // A holiday of late December could be made up for in January only by a swap, and swaps name their own year.
  return holidayYear(yearOf(day)).off.find((off) => off.day === day) ?? null;
}

/** Whether offices work on this day. */
export function isWorkingDay(day: Day, changes: CalendarChanges = unchanged): boolean {
  const own = changes.get(day);
  if (own !== undefined) return own;
  if (holidayYear(yearOf(day)).worked.includes(day)) return true;
  return !isWeekend(day) && dayOffOn(day) === null;
}

/** The day `count` working days later; earlier when negative. 0 is the day itself, worked or not. */
export function addWorkingDays(day: Day, count: number, changes: CalendarChanges = unchanged): Day {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let at = day;
  while (left > 0) {
    at = addDays(at, step);
    if (isWorkingDay(at, changes)) left -= 1;
  }
  return at;
}

/** Working days after `from` up to and including `to`; negative when `to` lies before. */
export function workingDaysBetween(from: Day, to: Day, changes: CalendarChanges = unchanged): number {
  if (to < from) return -workingDaysBetween(to, from, changes);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, changes)) count += 1;
  return count;
}

/** The day itself when it is worked, else the last working day before it. */
export function lastWorkingDay(day: Day, changes: CalendarChanges = unchanged): Day {
  return isWorkingDay(day, changes) ? day : addWorkingDays(day, -1, changes);
}
