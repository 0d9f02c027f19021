import type { PrintedTotals } from "../../lib/ballots/rules";
import { formatCount } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import { DataTable } from "../ui/data-table";

interface Props {
  /** Who entered them. */
  by: string;
  rows: readonly { id: string; name: string; paper: PrintedTotals | null }[];
}

/** Printed papers as one teller entered them, for the second pair of eyes: whoever opens the papers vouches for them too. */
export function PrintedTotalsTable({ by, rows }: Props) {
  const words = ballots.count;
  const said = ({ agree, disagree, blank, invalid, unused }: PrintedTotals) =>
    words.printedVotes(
      words.votes(formatCount(agree), formatCount(disagree), formatCount(blank), formatCount(invalid)),
      formatCount(unused),
    );
  return (
    <>
      <DataTable
        caption={words.printedCaption}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { key: "name", head: words.nominee, cell: (row) => row.name },
          { key: "paper", head: words.printedSaid, cell: (row) => (row.paper ? said(row.paper) : "") },
        ]}
      />
      <p className="mt-2">{words.printedCheck(by)}</p>
    </>
  );
}
