import { DataTable } from "@/components/ui/data-table";
import { StateMark } from "@/components/ui/state-mark";
import { formatDate } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { proposalLooks } from "./proposal-looks";

const words = vi.planProposals;

export interface ProposalRow {
  id: string;
  name: string;
  state: keyof typeof proposalLooks;
  createdAt: Date;
  progress: { asked: number; answered: number };
}

/** The documents given in. */
export function ProposalTable({ rows }: { rows: readonly ProposalRow[] }) {
  return (
    <DataTable
      caption={words.list.caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "name", head: words.list.columns.name, cell: (row) => <a href={paths.planProposal(row.id)}>{row.name}</a> },
        {
          key: "state",
          head: words.list.columns.state,
          cell: (row) => <StateMark look={proposalLooks[row.state]}>{words.states[row.state]}</StateMark>,
        },
        {
          key: "progress",
          head: words.list.columns.progress,
          cell: ({ progress }) => `${progress.answered}/${progress.asked}`,
          numeric: true,
        },
        { key: "day", head: words.list.columns.day, cell: (row) => formatDate(row.createdAt) },
      ]}
    />
  );
}
