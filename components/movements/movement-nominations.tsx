import { NominationStateMark } from "@/components/nominations/nomination-state";
import { DataTable } from "@/components/ui/data-table";
import type { NominationState } from "@/lib/nominations/states";
import { movements } from "@/lib/text/vi/movements";
import { paths } from "@/lib/web/paths";

interface Row {
  id: string;
  year: number;
  state: NominationState;
  unit: string;
  subject: { name: string; caption: string };
}

const words = movements.page;

/** Dossiers that arose in the movement, of those the reader may see. */
export function MovementNominations({ rows }: { rows: readonly Row[] }) {
  if (rows.length === 0) return <p className="soft">{words.noNominations}</p>;
  const heads = words.nominationColumns;
  return (
    <DataTable<Row>
      caption={words.nominationsCaption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "name",
          head: heads.name,
          cell: (row) => (
            <>
              <a href={paths.nomination(row.id)}>{row.subject.name}</a>
              <span className="soft small block">{row.subject.caption}</span>
            </>
          ),
        },
        { key: "unit", head: heads.unit, cell: (row) => row.unit },
        { key: "year", head: heads.year, cell: (row) => row.year },
        { key: "state", head: heads.state, cell: (row) => <NominationStateMark state={row.state} /> },
      ]}
    />
  );
}
