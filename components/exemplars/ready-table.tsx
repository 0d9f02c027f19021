import { type Column, DataTable } from "@/components/ui/data-table";
import { StateMark } from "@/components/ui/state-mark";
import type { Candidate } from "@/lib/exemplars/rules";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

const words = vi.exemplars.ready;

interface Props {
  caption: string;
  rows: readonly Candidate[];
  /** The reader decides: the row offers to refuse. */
  decides: boolean;
}

/** Those that wait for the head: who, from where, with which result, and what stands in the way. */
export function ReadyTable({ caption, rows, decides }: Props) {
  const columns: Column<Candidate>[] = [
    { key: "name", head: words.name, cell: (row) => <a href={paths.nomination(row.id)}>{row.subject.name}</a> },
    { key: "unit", head: words.unit, cell: (row) => row.unit },
    { key: "result", head: words.result, cell: (row) => resultOf(row) },
    { key: "state", head: words.state, cell: (row) => <Mark held={row.held} /> },
  ];
  const act: Column<Candidate> = {
    key: "act",
    head: words.act,
    cell: (row) => (
      <a href={paths.refuse(row.id)}>
        {words.refuse}
        <span className="vh">{row.subject.name}</span>
      </a>
    ),
  };
  return <DataTable caption={caption} captionHidden columns={decides ? [...columns, act] : columns} rows={rows} rowKey={(row) => row.id} />;
}

function resultOf(row: Candidate): string {
  return row.result ? words.agreed(row.result.agree, row.result.totalMembers) : words.noBallot;
}

function Mark({ held }: { held: boolean }) {
  return held ? <StateMark look="late">{words.held}</StateMark> : <StateMark look="ok">{words.mark}</StateMark>;
}
