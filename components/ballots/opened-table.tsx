import type { Tally } from "../../lib/ballots/rules";
import { formatCount } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import { DataTable } from "../ui/data-table";

export interface OpenedRow {
  id: string;
  name: string;
  web: Tally | null;
  paper: Tally | null;
}

const votes = (tally: Tally | null) =>
  tally
    ? ballots.count.votes(formatCount(tally.agree), formatCount(tally.disagree), formatCount(tally.blank), formatCount(tally.invalid))
    : "";

/** What the opened papers say, before the second teller confirms. */
export function OpenedTable({ rows }: { rows: readonly OpenedRow[] }) {
  const words = ballots.count;
  return (
    <DataTable
      caption={words.openedCaption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "name", head: words.nominee, cell: (row) => row.name },
        { key: "web", head: words.onWeb, cell: (row) => votes(row.web) },
        { key: "paper", head: words.onPaper, cell: (row) => votes(row.paper) },
      ]}
    />
  );
}
