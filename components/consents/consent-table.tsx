import { type Column, DataTable } from "@/components/ui/data-table";
import { StateMark } from "@/components/ui/state-mark";
import type { SubjectConsents } from "@/lib/consents/rules";
import type { ConsentField } from "@/lib/consents/schema";
import { formatDate } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";
import { WithdrawForm } from "./withdraw-form";

const words = vi.consents.table;
type Row = SubjectConsents["fields"][number];

/** Field by field: agreed or not, since when and how; who may, withdraws here. */
export function ConsentTable({ subject, action }: { subject: SubjectConsents; action: FormAction | null }) {
  const columns: Column<Row>[] = [
    { key: "field", head: words.field, cell: (row) => vi.consents.fields[row.field] },
    { key: "state", head: words.state, cell: (row) => <State row={row} kind={subject.kind} /> },
    { key: "basis", head: words.basis, cell: (row) => row.current?.basis ?? "" },
  ];
  const act: Column<Row> = {
    key: "act",
    head: words.act,
    cell: (row) =>
      (row.current || row.promised) && action ? <WithdrawForm action={action} subjectId={subject.subjectId} field={row.field} /> : null,
  };
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      columns={action ? [...columns, act] : columns}
      rows={subject.fields}
      rowKey={(row) => row.field}
    />
  );
}

function State({ row, kind }: { row: Row; kind: SubjectConsents["kind"] }) {
  if (row.current) return <StateMark look="ok">{words.given(formatDate(row.current.givenAt))}</StateMark>;
  if (row.promised) return <StateMark>{words.promised}</StateMark>;
  if (kind !== "INDIVIDUAL" && isNoPersonalData(row.field)) return <span className="soft">{words.notNeeded}</span>;
  return <StateMark>{words.none}</StateMark>;
}

function isNoPersonalData(field: ConsentField): boolean {
  return field === "NAME" || field === "TITLE_UNIT";
}
