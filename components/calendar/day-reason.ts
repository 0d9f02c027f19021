import type { DayReason } from "@/lib/calendar/due-dates";
import { dayOffOn } from "@/lib/calendar/working-days";
import { formatDay } from "@/lib/text/format";
import { calendar } from "@/lib/text/vi/calendar";

const words = calendar.why;
const dayAndMonth = (day: string) => formatDay(day).slice(0, 5);

/** From the plan's words to the last day, as sentences; a day off is said with the working day before it. */
export function dayReason(reason: DayReason): string {
  return [rule(reason), off(reason)].filter(Boolean).join(" ");
}

function rule({ recurrence, before, printed, day }: DayReason): string {
  if (recurrence === "ONCE") return before ? words.before(formatDay(printed), formatDay(day)) : words.until(formatDay(day));
  const say = before ? words.beforeEvery : words.untilEvery;
  return say(dayAndMonth(printed), words.every[recurrence], formatDay(day));
}

function off({ dayOff, day, lastWorkingDay }: DayReason): string | null {
  if (dayOff === null) return null;
  const holiday = dayOffOn(day);
  const what = dayOff === "OWN" ? calendar.ownDay : dayOff === "HOLIDAY" && holiday ? calendar.holidays[holiday.name] : calendar.weekend;
  return words.dayOff(what, formatDay(lastWorkingDay));
}
