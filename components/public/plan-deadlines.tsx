import { addDays, type Day } from "../../lib/core/clock";
import { nextLastDay } from "../../lib/plans/rules";
import { formatDay } from "../../lib/text/format";
import { plans } from "../../lib/text/vi/plans";
import { DataTable } from "../ui/data-table";
import { Section } from "../ui/section";
import { SourceNote } from "./source-note";

interface Obligation {
  position: number;
  actor: string;
  recipient: string | null;
  recurrence: "ONCE" | "MONTHLY" | "QUARTERLY" | "YEARLY";
  first_day: string | null;
  last_day: string;
  before: boolean;
  text: string;
  source: string;
}

interface Props {
  obligations: readonly Obligation[];
  today: Day;
}

const words = plans.page.deadlines;

/** Who has to do what until when: the day as printed and the last day that is still in time. */
export function PlanDeadlines({ obligations, today }: Props) {
  if (obligations.length === 0) return null;
  return (
    <Section id="moc" title={words.title}>
      <p className="soft mb-4">{words.lead}</p>
      <DataTable
        caption={words.caption}
        captionHidden
        rows={obligations}
        rowKey={(row) => String(row.position)}
        columns={[
          {
            key: "what",
            head: words.what,
            cell: (row) => (
              <>
                {row.text}
                <SourceNote text={row.source} />
              </>
            ),
          },
          { key: "who", head: words.who, cell: (row) => row.actor },
          ...(obligations.some((row) => row.recipient !== null)
            ? [{ key: "to", head: words.to, cell: (row: Obligation) => row.recipient ?? <span className="soft">{words.nobody}</span> }]
            : []),
          { key: "by", head: words.by, cell: (row) => dueText(row) },
          { key: "next", head: words.next, cell: (row) => <Next row={row} today={today} /> },
        ]}
      />
    </Section>
  );
}

function Next({ row, today }: { row: Obligation; today: Day }) {
  const day = nextLastDay({ recurrence: row.recurrence, lastDay: row.last_day }, today);
  return day ? <span className="num">{formatDay(day)}</span> : <span className="soft">{words.over}</span>;
}

/** "Trước ngày 15/12 hằng năm, tức hết ngày 14/12": both wordings where the plan prints the day after. */
function dueText(row: Obligation): string {
  const yearly = row.last_day.startsWith("--");
  // The year only carries the step to the day after; 2001 is not a leap year.
  const full = yearly ? row.last_day.replace("--", "2001-") : row.last_day;
  const text = (day: Day) => (yearly ? formatDay(day).slice(0, 5) : formatDay(day));
  const last = text(full);
  if (row.before) {
    const printed = text(addDays(full, 1));
    return yearly ? words.beforeYearly(printed, last) : words.before(printed, last);
  }
  if (row.first_day && !row.first_day.startsWith("--")) return words.within(text(row.first_day), last);
  return yearly ? words.untilYearly(last) : words.until(last);
}
