import { WhyDay } from "@/components/calendar/why-day";
import { type DueRule, type Quarter, quarterOf, whyThisDay } from "@/lib/calendar/due-dates";
import type { CalendarChanges } from "@/lib/calendar/working-days";
import type { Standing } from "@/lib/obligations/schema";
import { formatCount, formatDay } from "@/lib/text/format";
import { acting } from "@/lib/text/vi/acting";

interface Line {
  id: string;
  dueDay: string;
  standing: Standing;
  rule: DueRule & { text: string; source: string; before: boolean };
}

const words = acting.quarters;
const quarters: readonly Quarter[] = [1, 2, 3, 4];

/** The year's last days by quarter, each with how many have delivered. */
export function QuarterView({ rows, today, changes }: { rows: readonly Line[]; today: string; changes: CalendarChanges }) {
  const at = quarterOf(today);
  return (
    <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      {quarters.map((quarter) => {
        const mine = daysOf(rows.filter((row) => quarterOf(row.dueDay).quarter === quarter));
        const isNow = at.quarter === quarter && rows[0]?.dueDay.startsWith(String(at.year));
        return (
          <section key={quarter} aria-labelledby={`quy-${quarter}`}>
            <h3 id={`quy-${quarter}`}>{[words.names[quarter], isNow ? `(${words.now})` : ""].filter(Boolean).join(" ")}</h3>
            {mine.length === 0 ? <p className="soft">{words.none}</p> : null}
            <ul>
              {mine.map((day) => (
                <li key={`${day.dueDay} ${day.rule.text}`}>
                  <time dateTime={day.dueDay}>{formatDay(day.dueDay)}</time>
                  {`: ${day.rule.text}, ${words.done(formatCount(day.delivered), formatCount(day.all))}`}
                  <WhyDay reason={whyThisDay(day.rule, day.dueDay, changes)} source={day.rule.source} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function daysOf(rows: readonly Line[]) {
  const days = new Map<string, { dueDay: string; rule: Line["rule"]; delivered: number; all: number }>();
  for (const row of rows.filter((each) => each.standing !== "LIFTED")) {
    const key = `${row.dueDay} ${row.rule.text}`;
    const day = days.get(key) ?? { dueDay: row.dueDay, rule: row.rule, delivered: 0, all: 0 };
    day.all += 1;
    if (row.standing === "ON_TIME" || row.standing === "LATE") day.delivered += 1;
    days.set(key, day);
  }
  return [...days.values()].sort((a, b) => a.dueDay.localeCompare(b.dueDay));
}
