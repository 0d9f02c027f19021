import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { StateMark } from "@/components/ui/state-mark";
import { formatCount, formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import type { UpwardRow } from "@/lib/upward-submissions/rules";
import { paths } from "@/lib/web/paths";

const words = vi.upward.lists;
type Row = UpwardRow & { count: number; answered: number };

const columns: Column<Row>[] = [
  { key: "name", head: words.name, cell: (row) => <a href={paths.upwardSubmission(row.id)}>{row.title}</a> },
  { key: "to", head: words.recipient, cell: (row) => row.recipient },
  { key: "plan", head: words.plan, cell: (row) => vi.upward.waiting.row(row.planTitle, row.year) },
  { key: "count", head: words.count, numeric: true, cell: (row) => formatCount(row.count) },
  { key: "state", head: words.state, cell: (row) => <State row={row} /> },
];

/** Lists that were drawn up: unsent first. */
export function UpwardTable({ rows }: { rows: readonly Row[] }) {
  if (rows.length === 0) return <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>;
  return <DataTable caption={words.caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

function State({ row }: { row: Row }) {
  if (row.sentOn === null) return <StateMark look="wait">{words.draft}</StateMark>;
  return (
    <>
      <StateMark look="issued">{words.sent(row.number ?? "", formatDay(row.sentOn))}</StateMark>
      <span className="block small soft">{words.answered(row.answered, row.count)}</span>
    </>
  );
}
