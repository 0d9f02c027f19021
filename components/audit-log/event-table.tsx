import { DataTable } from "@/components/ui/data-table";
import { formatMoment } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { kindWord, roleWord, subjectHref, subjectWord } from "./event-words";

export interface EventLine {
  id: string;
  at: Date;
  /** null: the system itself. */
  doer: string | null;
  kind: string;
  subjectType: string;
  subjectId: string;
  before: string | null;
  after: string | null;
  role: string | null;
}

interface Props {
  rows: readonly EventLine[];
  /** What the reader may open, by its id. */
  names: ReadonlyMap<string, string>;
}

/** Who did what and when, the newest first. */
export function EventTable({ rows, names }: Props) {
  const words = vi.auditLog.columns;
  return (
    <DataTable
      caption={vi.auditLog.caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "kind", head: words.kind, cell: (row) => (row.role ? `${kindWord(row.kind)}: ${roleWord(row.role)}` : kindWord(row.kind)) },
        { key: "at", head: words.at, cell: (row) => <time dateTime={row.at.toISOString()}>{formatMoment(row.at)}</time> },
        { key: "doer", head: words.doer, cell: (row) => row.doer ?? vi.auditLog.system },
        { key: "subject", head: words.subject, cell: (row) => <Subject row={row} name={names.get(row.subjectId)} /> },
      ]}
    />
  );
}

function Subject({ row, name }: { row: EventLine; name: string | undefined }) {
  const word = subjectWord(row.subjectType);
  const href = name === undefined ? null : subjectHref(row.subjectType, row.subjectId);
  return href ? <a href={href}>{vi.auditLog.openSubject(word, name ?? "")}</a> : word;
}
