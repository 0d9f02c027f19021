import type { Tally } from "../../lib/ballots/rules";
import { formatCount } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import { DataTable } from "../ui/data-table";

interface Props {
  /** Who recorded them. */
  by: string;
  rows: readonly { id: string; name: string; recorded: Tally | null }[];
}

/** Totals of the hands as they were recorded, while they wait for the second officer. */
export function HandVoteTable({ by, rows }: Props) {
  const words = ballots.round;
  const number = (key: "agree" | "disagree" | "blank", head: string) => ({
    key,
    head,
    numeric: true,
    cell: (row: Props["rows"][number]) => (row.recorded ? formatCount(row.recorded[key]) : ""),
  });
  return (
    <DataTable
      caption={words.handRecorded(by)}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "name", head: ballots.count.nominee, cell: (row) => row.name },
        number("agree", words.handAgree),
        number("disagree", words.handDisagree),
        number("blank", words.handBlank),
      ]}
    />
  );
}
