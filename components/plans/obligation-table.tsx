import { WhyDay } from "@/components/calendar/why-day";
import { DataTable } from "@/components/ui/data-table";
import { StateMark } from "@/components/ui/state-mark";
import { whyThisDay } from "@/lib/calendar/due-dates";
import { addDays, daysBetween } from "@/lib/core/clock";
import { nextLastDay } from "@/lib/plans/rules";
import type { PlanObligation } from "@/lib/plans/schema";
import { formatCount, formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";

const words = vi.plans.desk;

/** What must be done until when; the day as the plan words it and the day it means. */
export function ObligationTable({ obligations, today }: { obligations: readonly PlanObligation[]; today: string }) {
  if (obligations.length === 0) return <p className="soft">{words.noObligations}</p>;
  return (
    <DataTable
      caption={words.obligationsCaption}
      captionHidden
      rows={obligations}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "text",
          head: words.obligationColumns.text,
          cell: (row) => row.text,
        },
        { key: "actor", head: words.obligationColumns.actor, cell: (row) => row.actor },
        { key: "recipient", head: words.obligationColumns.recipient, cell: (row) => row.recipient ?? words.none },
        { key: "day", head: words.obligationColumns.day, cell: (row) => <Last row={row} today={today} /> },
        { key: "state", head: words.obligationColumns.state, cell: (row) => <Left row={row} today={today} /> },
      ]}
    />
  );
}

function Last({ row, today }: { row: PlanObligation; today: string }) {
  const last = nextLastDay(row, today) ?? (row.recurrence === "ONCE" ? row.lastDay : null);
  return (
    <>
      {dayOf(row, today)}
      {last ? <WhyDay reason={whyThisDay(row, last)} source={row.source} /> : null}
    </>
  );
}

function dayOf(row: PlanObligation, today: string): string {
  const last = nextLastDay(row, today) ?? row.lastDay;
  const yearly = row.recurrence === "YEARLY" ? ` (${words.yearly})` : "";
  if (row.before) return words.dayBefore(formatDay(addDays(last, 1)), formatDay(last)) + yearly;
  const from = row.firstDay && !row.firstDay.startsWith("-") ? row.firstDay : null;
  return (from ? words.span(formatDay(from), formatDay(last)) : words.dayLast(formatDay(last))) + yearly;
}

function Left({ row, today }: { row: PlanObligation; today: string }) {
  const last = nextLastDay(row, today);
  if (last === null) return <StateMark look="ended">{words.passed}</StateMark>;
  const days = daysBetween(today, last);
  if (days === 0) return <StateMark look="late">{words.isToday}</StateMark>;
  return <StateMark look={days <= 14 ? "wait" : "plain"}>{words.daysLeft(formatCount(days))}</StateMark>;
}
