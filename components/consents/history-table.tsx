import { type Column, DataTable } from "@/components/ui/data-table";
import type { ConsentEntry } from "@/lib/consents/rules";
import { consentFields } from "@/lib/consents/schema";
import { formatDate } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";

const words = vi.consents.history;

const columns: Column<ConsentEntry>[] = [
  { key: "field", head: words.field, cell: (row) => fieldName(row.field) },
  { key: "given", head: words.given, cell: (row) => words.by(formatDate(row.givenAt), row.recordedBy) },
  {
    key: "withdrawn",
    head: words.withdrawn,
    cell: (row) => (row.withdrawnAt ? words.by(formatDate(row.withdrawnAt), row.withdrawnBy ?? "") : ""),
  },
];

/** Every consent and withdrawal that was written down. */
export function HistoryTable({ rows }: { rows: readonly ConsentEntry[] }) {
  if (rows.length === 0) return <p className="soft">{words.empty}</p>;
  return <DataTable caption={words.caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

function fieldName(code: string): string {
  const field = consentFields.find((known) => known === code);
  return field ? vi.consents.fields[field] : code;
}
