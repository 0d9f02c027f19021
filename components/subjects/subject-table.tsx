import { type Column, DataTable } from "@/components/ui/data-table";
import { StateMark } from "@/components/ui/state-mark";
import { formatNumber } from "@/lib/text/format";
import { common } from "@/lib/text/vi/common";
import { subjects } from "@/lib/text/vi/subjects";
import { paths } from "@/lib/web/paths";

export interface SubjectLine {
  id: string;
  name: string;
  kind: keyof typeof common.kinds;
  caption: string;
  unit: string | null;
  external: boolean;
  records: number;
  lastYear: number | null;
  recognised: boolean;
  held: boolean;
}

const words = subjects.columns;

/** The register: one row a subject. */
export function SubjectTable({ rows }: { rows: readonly SubjectLine[] }) {
  const columns: Column<SubjectLine>[] = [
    {
      key: "name",
      head: words.name,
      cell: (row) => (
        <>
          <a href={paths.subject(row.id)}>{row.name}</a>
          {row.caption ? <span className="soft small block">{row.caption}</span> : null}
        </>
      ),
    },
    { key: "kind", head: words.kind, cell: (row) => common.kinds[row.kind] },
    { key: "unit", head: words.unit, cell: (row) => row.unit },
    {
      key: "records",
      head: words.records,
      numeric: true,
      cell: (row) => (row.records > 0 ? formatNumber(row.records) : subjects.noRecords),
    },
    { key: "lastYear", head: words.lastYear, numeric: true, cell: (row) => row.lastYear },
    { key: "marks", head: words.marks, cell: (row) => <Marks row={row} /> },
  ];
  return <DataTable caption={subjects.title} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

function Marks({ row }: { row: SubjectLine }) {
  return (
    <>
      {row.recognised ? <StateMark look="gold">{subjects.marks.recognised}</StateMark> : null}
      {row.held ? <StateMark look="back">{subjects.marks.held}</StateMark> : null}
      {row.external ? <StateMark>{subjects.marks.outsider}</StateMark> : null}
    </>
  );
}
