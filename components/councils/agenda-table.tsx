import { councils } from "../../lib/text/vi/councils";
import type { FormAction } from "../../lib/web/form-state";
import { paths } from "../../lib/web/paths";
import { ConfirmStep } from "../forms/confirm-step";
import { FormShell } from "../forms/form-shell";
import { DataTable } from "../ui/data-table";

export interface AgendaRow {
  nominationId: string;
  position: number;
  name: string;
  caption: string;
  unit: string;
  /** People of the agency with the same name, for who leads the session. */
  namesakes: readonly string[];
}

interface Props {
  sessionId: string;
  rows: readonly AgendaRow[];
  /** Given while the agenda may change. */
  untable?: FormAction | undefined;
}

/** The dossiers of the session in their order. */
export function AgendaTable({ sessionId, rows, untable }: Props) {
  const words = councils.table;
  const about = (row: AgendaRow) => (
    <>
      {[row.caption, row.unit].filter(Boolean).join(", ")}
      {row.namesakes.length > 0 ? <p className="soft small">{councils.session.namesakes(row.namesakes.join("; "))}</p> : null}
    </>
  );
  const takeOff = (row: AgendaRow, action: FormAction) => (
    <FormShell action={action} id={`ra-${row.nominationId}`} hidden={{ sessionId, nominationId: row.nominationId }}>
      <ConfirmStep
        open={councils.session.untable}
        title={councils.session.untableTitle(row.name)}
        submitLabel={councils.session.untableSubmit}
        look="quiet"
      >
        <p>{councils.session.untableEffect}</p>
      </ConfirmStep>
    </FormShell>
  );
  return (
    <DataTable
      caption={councils.session.agendaCaption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.nominationId}
      columns={[
        { key: "name", head: words.nominee, cell: (row) => <a href={paths.nomination(row.nominationId)}>{row.name}</a> },
        { key: "unit", head: words.unit, cell: about },
        ...(untable ? [{ key: "off", head: words.step, cell: (row: AgendaRow) => takeOff(row, untable) }] : []),
      ]}
    />
  );
}
