import { formatCount } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import { DataTable } from "../ui/data-table";
import { type StateLook, StateMark } from "../ui/state-mark";

export interface BoxRow {
  id: string;
  name: string;
  issued: number;
  /** Null before sealing: nobody is told how many papers lie in an open box. */
  found: number | null;
}

type Comparison = "agrees" | "fewer" | "differs" | "notYet";
const looks: Record<Comparison, StateLook> = { agrees: "ok", fewer: "wait", differs: "late", notYet: "plain" };

function compare({ issued, found }: BoxRow): Comparison {
  if (found === null) return "notYet";
  if (found === issued) return "agrees";
  return found < issued ? "fewer" : "differs";
}

/** Papers in the sealed box against papers handed out, question by question; says nothing of choices. */
export function BoxCheck({ rows }: { rows: readonly BoxRow[] }) {
  const words = ballots.count;
  return (
    <DataTable
      caption={words.checkCaption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "name", head: words.nominee, cell: (row) => row.name },
        { key: "issued", head: words.issued, numeric: true, cell: (row) => formatCount(row.issued) },
        { key: "found", head: words.found, numeric: true, cell: (row) => (row.found === null ? "" : formatCount(row.found)) },
        { key: "compare", head: words.compare, cell: (row) => <StateMark look={looks[compare(row)]}>{words[compare(row)]}</StateMark> },
      ]}
    />
  );
}
