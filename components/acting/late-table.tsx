import { WhyDay } from "@/components/calendar/why-day";
import { FormShell } from "@/components/forms/form-shell";
import { SubmitButton } from "@/components/forms/submit-button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { type DueRule, whyThisDay } from "@/lib/calendar/due-dates";
import type { CalendarChanges } from "@/lib/calendar/working-days";
import { formatCount, formatDay } from "@/lib/text/format";
import { acting } from "@/lib/text/vi/acting";
import { obligations } from "@/lib/text/vi/obligations";
import type { FormAction } from "@/lib/web/form-state";
import { paths } from "@/lib/web/paths";

export interface LateLine {
  id: string;
  planId: string;
  departmentId: string | null;
  unit: string | null;
  dueDay: string;
  gone: number;
  letter: "READY" | "DUE" | null;
  rule: DueRule & { text: string; source: string; before: boolean };
  urgings: readonly { level: number; day: string }[];
}

const words = acting.missing;

interface Props {
  rows: readonly LateLine[];
  changes: CalendarChanges;
  prepare: FormAction | null;
}

/** What is late, whose it is, how often it was urged, and the letter. */
export function LateTable({ rows, changes, prepare }: Props) {
  if (rows.length === 0) return <p className="soft">{words.none}</p>;
  const columns: Column<LateLine>[] = [
    { key: "what", head: words.what, cell: (row) => <a href={paths.obligation(row.id)}>{row.rule.text}</a> },
    { key: "unit", head: words.unit, cell: (row) => row.unit ?? obligations.agency },
    {
      key: "due",
      head: words.due,
      cell: (row) => (
        <>
          {formatDay(row.dueDay)}
          <span className="soft small block">{obligations.late(formatCount(row.gone))}</span>
          <WhyDay reason={whyThisDay(row.rule, row.dueDay, changes)} source={row.rule.source} />
        </>
      ),
    },
    {
      key: "urged",
      head: words.urged,
      cell: (row) =>
        row.urgings.map((each) => obligations.urgedOn(obligations.levels[each.level] ?? "", formatDay(each.day))).join("; ") ||
        words.notUrged,
    },
    ...(prepare ? [{ key: "letter", head: words.letter, cell: (row: LateLine) => <Letter row={row} prepare={prepare} /> }] : []),
  ];
  return <DataTable caption={words.caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

function Letter({ row, prepare }: { row: LateLine; prepare: FormAction }) {
  const { departmentId, unit, planId } = row;
  if (departmentId === null) return <span className="soft">{words.own}</span>;
  if (row.letter === null) return <span className="soft">{words.wait}</span>;
  if (row.letter === "READY") return <a href={paths.urgingLetter(planId, departmentId)}>{words.download(unit ?? "")}</a>;
  return (
    <FormShell action={prepare} hidden={{ planId, departmentId }} id={`cv-${row.id}`}>
      <SubmitButton label={words.prepare(unit ?? "")} look="quiet" />
    </FormShell>
  );
}
