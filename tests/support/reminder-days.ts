import { fc } from "@fast-check/vitest";
import { isWorkingDay } from "../../lib/calendar/working-days";
import { addDays, type Day } from "../../lib/core/clock";

const steps = [14, 7, 3, 1, 0, -1, -3, -7, -14] as const;
/** Working days after the last day on which the last step ends. */
const end = -20;

/** Days of an agency's own around a day: week days free, week-ends worked, in no order. */
export const ownDays = (around: Day, reach: number) =>
  fc
    .array(fc.tuple(fc.integer({ min: -reach, max: reach }), fc.boolean()), { maxLength: 12 })
    .map((rows) => new Map(rows.map(([offset, working]) => [addDays(around, offset), working] as const)));

/**
 * The days on which each step of reminding stands, found by counting along a list of worked days and not by the rule under test:
 * step 14 begins on the fifteenth worked day up to the last day, and each ends where the next begins.
 */
export function reminderDays(dueDay: Day, own: ReadonlyMap<Day, boolean>): { step: number; days: Day[] }[] {
  const span = Array.from({ length: 221 }, (_, index) => addDays(dueDay, index - 110));
  const worked = span.filter((day) => own.get(day) ?? isWorkingDay(day));
  const last = worked.filter((day) => day <= dueDay).length - 1;
  const begins = [...steps.map((step) => last - step), last - end + 1];
  return steps.map((step, index) => ({ step, days: worked.slice(begins[index], begins[index + 1]) }));
}

/** What one person is told when the job runs on these days only: each step once, on the first of its days on which it ran. */
export function toldOn(dueDay: Day, own: ReadonlyMap<Day, boolean>, ran: (day: Day) => boolean): { step: number; day: Day }[] {
  return reminderDays(dueDay, own).flatMap(({ step, days }) => {
    const day = days.find(ran);
    return day === undefined ? [] : [{ step, day }];
  });
}
