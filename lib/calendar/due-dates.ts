import { addDays, type Day } from "../core/clock";
import { type CalendarChanges, dayOffOn, isWorkingDay, lastWorkingDay } from "./working-days";

export type DueRule = {
  recurrence: "ONCE" | "MONTHLY" | "QUARTERLY" | "YEARLY";
  /** YYYY-MM-DD when ONCE, else --MM-DD: monthly and quarterly ones return every one or three months from there. */
  lastDay: string;
};

const stepOf = { MONTHLY: 1, QUARTERLY: 3, YEARLY: 12 } as const;

/** A day of the calendar: the last one of the month where the month is shorter (29/02 outside leap years). */
function dayIn(year: number, month: number, date: number): Day {
  const exact = Math.min(date, new Date(Date.UTC(year, month, 0)).getUTCDate());
  return `${year}-${String(month).padStart(2, "0")}-${String(exact).padStart(2, "0")}`;
}

/** The last days that a rule sets in one calendar year, in order; [] for another year's single day or a day it cannot read. */
export function dueDates(rule: DueRule, year: number): Day[] {
  const [, , month, date] = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(rule.lastDay)?.map(Number) ?? [];
  if (month === undefined || date === undefined) return [];
  if (rule.recurrence === "ONCE") return rule.lastDay.startsWith(`${year}-`) ? [rule.lastDay] : [];
  const step = stepOf[rule.recurrence];
  const first = ((month - 1) % step) + 1;
  return Array.from({ length: 12 / step }, (_, index) => dayIn(year, first + index * step, date));
}

/** From what a last day follows; the sentence is lib/text/vi/calendar.ts. */
export type DayReason = {
  day: Day;
  recurrence: DueRule["recurrence"];
  /** The day the plan prints: the one after, where it says "trước ngày". */
  printed: Day;
  before: boolean;
  /** The last day is not worked: a week-end, a holiday, or a day of the agency's own. */
  dayOff: "WEEKEND" | "HOLIDAY" | "OWN" | null;
  lastWorkingDay: Day;
};

/** Why a rule's last day is this day, and which working day is the last one to do it on. */
export function whyThisDay(rule: DueRule & { before: boolean }, day: Day, changes?: CalendarChanges): DayReason {
  const worked = isWorkingDay(day, changes);
  const dayOff = worked ? null : changes?.get(day) === false ? "OWN" : dayOffOn(day) ? "HOLIDAY" : "WEEKEND";
  const printed = rule.before ? addDays(day, 1) : day;
  return { day, recurrence: rule.recurrence, printed, before: rule.before, dayOff, lastWorkingDay: lastWorkingDay(day, changes) };
}

export type Quarter = 1 | 2 | 3 | 4;

/** The quarter a day lies in. */
export function quarterOf(day: Day): { year: number; quarter: Quarter } {
  return { year: Number(day.slice(0, 4)), quarter: Math.ceil(Number(day.slice(5, 7)) / 3) as Quarter };
}

/** First and last day of a quarter: "Quý II năm 2023" is 01/04-30/06/2023 (R101). */
export function quarterSpan(year: number, quarter: Quarter): { first: Day; last: Day } {
  return { first: dayIn(year, quarter * 3 - 2, 1), last: dayIn(year, quarter * 3, 31) };
}
