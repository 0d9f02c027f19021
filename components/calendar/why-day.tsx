import type { DayReason } from "@/lib/calendar/due-dates";
import { calendar } from "@/lib/text/vi/calendar";
import { dayReason } from "./day-reason";

/** "Vì sao hạn là ngày này", folded, with the plan's own sentence. */
export function WhyDay({ reason, source }: { reason: DayReason; source: string }) {
  return (
    <details className="small font-normal">
      <summary className="soft">{calendar.why.open}</summary>
      <p className="soft">{dayReason(reason)}</p>
      <blockquote className="soft">{source}</blockquote>
    </details>
  );
}
