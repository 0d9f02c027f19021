import { type Column, DataTable } from "@/components/ui/data-table";
import { common } from "@/lib/text/vi/common";
import { registrations } from "@/lib/text/vi/registrations";
import { paths } from "@/lib/web/paths";
import { RegistrationStateMark } from "./registration-state-mark";

export interface RegistrationLine {
  id: string;
  year: number;
  unit: string | null;
  state: keyof typeof registrations.states;
  subject: { name: string; kind: keyof typeof common.kinds; caption: string; organisation: string | null };
  plan: { title: string };
}

const words = registrations.columns;

const columns: Column<RegistrationLine>[] = [
  {
    key: "subject",
    head: words.subject,
    cell: (row) => (
      <>
        <a href={paths.registration(row.id)}>{row.subject.name}</a>
        {row.subject.caption || row.subject.organisation ? (
          <span className="soft small block">{row.subject.caption || row.subject.organisation}</span>
        ) : null}
      </>
    ),
  },
  { key: "kind", head: words.kind, cell: (row) => common.kinds[row.subject.kind] },
  { key: "unit", head: words.unit, cell: (row) => row.unit },
  { key: "year", head: words.year, numeric: true, cell: (row) => row.year },
  { key: "state", head: words.state, cell: (row) => <RegistrationStateMark state={row.state} /> },
];

/** The year's list, newest year first. */
export function RegistrationTable({ rows }: { rows: readonly RegistrationLine[] }) {
  return <DataTable caption={registrations.title} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
