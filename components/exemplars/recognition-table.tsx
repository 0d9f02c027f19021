import { type Column, DataTable } from "@/components/ui/data-table";
import { StateMark } from "@/components/ui/state-mark";
import type { Day } from "@/lib/core/clock";
import type { RecognitionRow } from "@/lib/recognitions/rules";
import { formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

const words = vi.exemplars.decision;
const looks = { NONE: "ok", PROPOSED: "wait", REVOKED: "ended" } as const;

interface Props {
  rows: readonly RecognitionRow[];
  today: Day;
  revokes: boolean;
}

/** Everybody one decision recognises, with papers and what became of them. */
export function RecognitionTable({ rows, today, revokes }: Props) {
  const columns: Column<RecognitionRow>[] = [
    { key: "name", head: words.name, cell: (row) => <a href={paths.nomination(row.nominationId)}>{row.name}</a> },
    { key: "unit", head: words.unit, cell: (row) => row.unit },
    { key: "valid", head: words.validity, cell: validity },
    { key: "paper", head: words.certificate, cell: (row) => <Papers row={row} /> },
    { key: "state", head: words.state, cell: (row) => <State row={row} today={today} /> },
  ];
  const act: Column<RecognitionRow> = { key: "act", head: words.act, cell: (row) => <Act row={row} /> };
  return (
    <DataTable caption={words.caption} captionHidden columns={revokes ? [...columns, act] : columns} rows={rows} rowKey={(row) => row.id} />
  );
}

function validity(row: RecognitionRow): string {
  return words.validSpan(formatDay(row.validFrom), row.validTo === null ? null : formatDay(row.validTo));
}

function State({ row, today }: { row: RecognitionRow; today: Day }) {
  if (row.course === "NONE" && row.validTo !== null && row.validTo < today) return <StateMark look="ended">{words.expired}</StateMark>;
  const course = words.courses[row.course];
  return <StateMark look={looks[row.course]}>{row.revokedBy ? `${course} ${words.revokedBy(row.revokedBy)}` : course}</StateMark>;
}

function Papers({ row }: { row: RecognitionRow }) {
  if (row.certificates.length === 0) return <span className="soft">{words.noCertificate}</span>;
  return row.certificates.map((paper) => (
    <a key={paper.id} className="block" href={paths.certificate(paper.id)}>
      {paper.replaced ? words.replaced(paper.serialText) : paper.serialText}
    </a>
  ));
}

function Act({ row }: { row: RecognitionRow }) {
  return (
    <a href={paths.revoke(row.id)}>
      {row.course === "NONE" ? words.revoke : words.seeRevocation}
      <span className="vh">{row.name}</span>
    </a>
  );
}
