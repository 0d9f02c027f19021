import { type Quarter, quarterOf } from "@/lib/calendar/due-dates";
import type { Standing } from "@/lib/obligations/schema";
import { formatCount, formatDay } from "@/lib/text/format";
import { acting } from "@/lib/text/vi/acting";

interface Line {
  id: string;
  dueDay: string;
  standing: Standing;
  rule: { text: string };
}

const words = acting.quarters;
const quarters: readonly Quarter[] = [1, 2, 3, 4];

/** The year's last days by quarter, each with how many have delivered. */
export function QuarterView({ rows, today }: { rows: readonly Line[]; today: string }) {
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
                <li key={`${day.dueDay} ${day.text}`}>
                  <time dateTime={day.dueDay}>{formatDay(day.dueDay)}</time>
                  {`: ${day.text}, ${words.done(formatCount(day.delivered), formatCount(day.all))}`}
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
  const days = new Map<string, { dueDay: string; text: string; delivered: number; all: number }>();
  for (const row of rows.filter((each) => each.standing !== "LIFTED")) {
    const key = `${row.dueDay} ${row.rule.text}`;
    const day = days.get(key) ?? { dueDay: row.dueDay, text: row.rule.text, delivered: 0, all: 0 };
    day.all += 1;
    if (row.standing === "ON_TIME" || row.standing === "LATE") day.delivered += 1;
    days.set(key, day);
  }
  return [...days.values()].sort((a, b) => a.dueDay.localeCompare(b.dueDay));
}
