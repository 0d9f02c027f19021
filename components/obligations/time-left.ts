import { type CalendarChanges, workingDaysBetween } from "@/lib/calendar/working-days";
import { formatCount } from "@/lib/text/format";
import { obligations } from "@/lib/text/vi/obligations";

/** "còn 05 ngày làm việc", "quá hạn 02 ngày làm việc". */
export function timeLeft(dueDay: string, today: string, changes: CalendarChanges): string {
  const days = workingDaysBetween(today, dueDay, changes);
  if (today > dueDay) return obligations.late(formatCount(-days));
  return days === 0 ? obligations.leftToday : obligations.left(formatCount(days));
}
