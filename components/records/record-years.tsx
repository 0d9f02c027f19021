import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { StateMark } from "@/components/ui/state-mark";
import { formatDay } from "@/lib/text/format";
import { records } from "@/lib/text/vi/records";
import { paths } from "@/lib/web/paths";

export interface RecordLine {
  id: string;
  subjectId: string;
  year: number;
  kind: keyof typeof records.kinds;
  label: string;
  influenceScope: string | null;
  decisionNumber: string | null;
  decisionDate: string | null;
  issuer: string | null;
  source: string;
  voided: boolean;
  voidReason: string | null;
}

interface Props {
  rows: readonly RecordLine[];
  /** Shows the way to mark a line as a mistake. */
  mayVoid: boolean;
}

/** The register, newest year first; voided lines stay in sight. */
export function RecordYears({ rows, mayVoid }: Props) {
  if (rows.length === 0) return <EmptyState title={records.empty.title}>{records.empty.text}</EmptyState>;
  return <DataTable caption={records.heading} captionHidden columns={columnsFor(mayVoid)} rows={rows} rowKey={(row) => row.id} />;
}

const words = records.columns;

function columnsFor(mayVoid: boolean): Column<RecordLine>[] {
  const columns: Column<RecordLine>[] = [
    { key: "year", head: words.year, cell: (row) => row.year },
    { key: "what", head: words.what, cell: (row) => <What row={row} /> },
    { key: "decision", head: words.decision, cell: decisionOf },
    { key: "issuer", head: words.issuer, cell: (row) => row.issuer },
    { key: "source", head: words.source, cell: (row) => sourceOf(row.source) },
  ];
  if (!mayVoid) return columns;
  const action = (row: RecordLine) => (row.voided ? null : <a href={paths.voidRecord(row.subjectId, row.id)}>{records.voiding.short}</a>);
  return [...columns, { key: "action", head: words.action, cell: action }];
}

function What({ row }: { row: RecordLine }) {
  const scope = row.influenceScope ? records.scopeOf(records.scopes[row.influenceScope] ?? row.influenceScope) : null;
  return (
    <>
      <span className="soft small block">{records.kinds[row.kind]}</span>
      {row.voided ? <s>{row.label}</s> : row.label}
      {scope ? <span className="soft small block">{scope}</span> : null}
      {row.voided ? (
        <span className="block">
          <StateMark look="ended">{records.voided}</StateMark>{" "}
          <span className="soft small block">{records.voidedWhy(row.voidReason ?? "")}</span>
        </span>
      ) : null}
    </>
  );
}

/** "Số 120/QĐ-SXD ngày 15/12/2025", or what is known of it. */
export function decisionOf(row: { decisionNumber: string | null; decisionDate: string | null }): string {
  const day = row.decisionDate ? formatDay(row.decisionDate) : null;
  if (row.decisionNumber && day) return records.decision(row.decisionNumber, day);
  if (row.decisionNumber) return records.number(row.decisionNumber);
  return day ? records.onDay(day) : records.noDecision;
}

function sourceOf(source: string): string {
  if (source === "TYPED") return records.typed;
  return /\.(xlsx|csv)$/i.test(source) ? records.fromFile(source) : source;
}
