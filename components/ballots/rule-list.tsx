import { formatCount, formatDay } from "../../lib/text/format";
import { ballotRules } from "../../lib/text/vi/ballot-rules";
import { ballots } from "../../lib/text/vi/ballots";
import { DataTable } from "../ui/data-table";

export interface RuleRow {
  id: string;
  citation: string;
  validFrom: string;
  until: string | null;
  base: keyof typeof ballots.bases;
  numerator: number;
  denominator: number;
  moreThan: boolean;
  quorumNumerator: number;
  quorumDenominator: number;
  minimumPapers: number;
  enteredBy: string;
}

/** The agency's rules of voting, the newest first; the first day of the next one is the end of the one before. */
export function RuleList({ rows }: { rows: readonly RuleRow[] }) {
  const words = ballotRules.table;
  const threshold = (row: RuleRow) => {
    const part = `${row.numerator}/${row.denominator}`;
    return ballots.round.ruleText(row.moreThan ? ballots.round.moreThan(part) : ballots.round.atLeast(part), ballots.bases[row.base]);
  };
  return (
    <DataTable
      caption={words.caption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "citation", head: words.citation, cell: (row) => row.citation },
        {
          key: "days",
          head: words.days,
          cell: (row) => (row.until ? words.span(formatDay(row.validFrom), formatDay(row.until)) : words.from(formatDay(row.validFrom))),
        },
        { key: "threshold", head: words.threshold, cell: threshold },
        { key: "quorum", head: words.quorum, cell: (row) => `${row.quorumNumerator}/${row.quorumDenominator}` },
        { key: "minimum", head: words.minimum, numeric: true, cell: (row) => formatCount(row.minimumPapers) },
        { key: "by", head: words.by, cell: (row) => row.enteredBy },
      ]}
    />
  );
}
