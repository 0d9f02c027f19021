import { formatCount } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import { DataTable } from "../ui/data-table";
import { StateMark } from "../ui/state-mark";

/** Papers in the box against papers of the roll, question by question; says nothing of choices. */
export function BoxCheck({ rows }: { rows: readonly { id: string; name: string; wanted: number; found: number }[] }) {
  const words = ballots.count;
  return (
    <DataTable
      caption={words.checkCaption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "name", head: words.nominee, cell: (row) => row.name },
        { key: "wanted", head: words.wanted, numeric: true, cell: (row) => formatCount(row.wanted) },
        { key: "found", head: words.found, numeric: true, cell: (row) => formatCount(row.found) },
        {
          key: "compare",
          head: words.compare,
          cell: (row) => (
            <StateMark look={row.wanted === row.found ? "ok" : "late"}>{row.wanted === row.found ? words.agrees : words.differs}</StateMark>
          ),
        },
      ]}
    />
  );
}
