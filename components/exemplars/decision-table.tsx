import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { DecisionRow } from "@/lib/recognitions/rules";
import { formatCount, formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

const words = vi.exemplars.decisions;

const columns: Column<DecisionRow>[] = [
  {
    key: "number",
    head: words.number,
    cell: (row) => (
      <a className="nb" href={paths.decision(row.id)}>
        {row.number}
      </a>
    ),
  },
  { key: "signedOn", head: words.signedOn, cell: (row) => formatDay(row.signedOn) },
  { key: "signer", head: words.signer, cell: (row) => row.signer.name },
  { key: "plan", head: words.plan, cell: (row) => words.planYear(row.planTitle, row.year) },
  { key: "count", head: words.count, numeric: true, cell: (row) => formatCount(row.count) },
];

/** Decisions that were issued. */
export function DecisionTable({ rows }: { rows: readonly DecisionRow[] }) {
  if (rows.length === 0) return <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>;
  return <DataTable caption={words.caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
