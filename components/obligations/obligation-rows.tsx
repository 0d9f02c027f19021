import { WhyDay } from "@/components/calendar/why-day";
import { type Column, DataTable } from "@/components/ui/data-table";
import { whyThisDay } from "@/lib/calendar/due-dates";
import type { CalendarChanges } from "@/lib/calendar/working-days";
import type { DeedKind } from "@/lib/deeds/rules";
import { isOwed } from "@/lib/obligations/rules";
import type { Standing } from "@/lib/obligations/schema";
import { formatDay } from "@/lib/text/format";
import { obligations } from "@/lib/text/vi/obligations";
import { paths } from "@/lib/web/paths";
import { StandingMark } from "./standing-mark";
import { timeLeft } from "./time-left";

export interface ObligationLine {
  id: string;
  dueDay: string;
  standing: Standing;
  asks: DeedKind | null;
  received: string | null;
  unit: string | null;
  departmentId: string | null;
  plan: { title: string };
  rule: { text: string; source: string; recurrence: "ONCE" | "MONTHLY" | "QUARTERLY" | "YEARLY"; lastDay: string; before: boolean };
}

interface Props {
  rows: readonly ObligationLine[];
  today: string;
  changes: CalendarChanges;
  /** Names the plan under each row, where rows of several plans stand together. */
  withPlan?: boolean | undefined;
}

/** What must be given in by whom until when, and where it stands. */
export function ObligationRows({ rows, today, changes, withPlan }: Props) {
  const words = obligations.columns;
  const columns: Column<ObligationLine>[] = [
    {
      key: "what",
      head: words.what,
      cell: (row) => (
        <>
          <a href={paths.obligation(row.id)}>{row.rule.text}</a>
          {withPlan ? <span className="soft small block font-normal">{row.plan.title}</span> : null}
        </>
      ),
    },
    { key: "unit", head: words.unit, cell: (row) => row.unit ?? obligations.agency },
    {
      key: "due",
      head: words.due,
      cell: (row) => (
        <>
          {obligations.due(formatDay(row.dueDay))}
          {isOwed(row.standing) ? <span className="soft small block">{timeLeft(row.dueDay, today, changes)}</span> : null}
          <WhyDay reason={whyThisDay(row.rule, row.dueDay, changes)} source={row.rule.source} />
        </>
      ),
    },
    { key: "state", head: words.state, cell: (row) => <StandingMark standing={row.standing} asks={row.asks} /> },
  ];
  return <DataTable caption={obligations.caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
