import type { CouncilSessionState } from "../../lib/councils/states";
import { formatCount, formatMoment } from "../../lib/text/format";
import { councils } from "../../lib/text/vi/councils";
import { paths } from "../../lib/web/paths";
import { DataTable } from "../ui/data-table";
import { SessionState } from "./session-state";

export interface SessionRow {
  id: string;
  title: string;
  meetsAt: Date;
  place: string;
  state: CouncilSessionState;
  councilName: string;
  agenda: number;
}

/** Sessions, the latest first. */
export function SessionTable({ rows }: { rows: readonly SessionRow[] }) {
  const words = councils.table;
  return (
    <DataTable
      caption={councils.sessions}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "session", head: words.session, cell: (row) => <a href={paths.session(row.id)}>{row.title}</a> },
        { key: "when", head: words.when, cell: (row) => formatMoment(row.meetsAt) },
        { key: "place", head: words.place, cell: (row) => row.place },
        { key: "agenda", head: words.agenda, cell: (row) => councils.agendaCount(formatCount(row.agenda)) },
        { key: "state", head: words.state, cell: (row) => <SessionState state={row.state} /> },
      ]}
    />
  );
}
