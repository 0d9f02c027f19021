import { formatCount } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import type { FormAction } from "../../lib/web/form-state";
import { FormShell } from "../forms/form-shell";
import { SubmitButton } from "../forms/submit-button";
import { DataTable } from "../ui/data-table";
import { Fold } from "../ui/fold";
import { type StateLook, StateMark } from "../ui/state-mark";

export interface SupplyRow {
  memberId: string;
  fullName: string;
  entitled: boolean;
  byPaper: boolean;
  taken: boolean | null;
}

type Supply = "taken" | "printed" | "waiting" | "none";
const looks: Record<Supply, StateLook> = { taken: "ok", printed: "ok", waiting: "wait", none: "plain" };

/** How a member stands: papers taken on the web, printed, still missing, or none to have. */
export function supplyOf(row: SupplyRow): Supply {
  if (!row.entitled) return "none";
  if (row.byPaper) return "printed";
  return row.taken ? "taken" : "waiting";
}

interface Props {
  roundId: string;
  rows: readonly SupplyRow[];
  /** Printed papers may still be taken back. */
  takesBack: boolean;
  action: FormAction;
}

/** Who has papers; those still missing lie open, with what can be done for them. Says nothing of casting. */
export function SupplyTable({ roundId, rows, takesBack, action }: Props) {
  const words = ballots.round;
  const waiting = rows.filter((row) => supplyOf(row) === "waiting");
  const settled = rows.filter((row) => supplyOf(row) !== "waiting");
  return (
    <>
      {waiting.length > 0 ? (
        <Rows roundId={roundId} rows={waiting} takesBack={takesBack} action={action} caption={words.supplyWaiting} />
      ) : null}
      {settled.length > 0 ? (
        <Fold title={words.supplySettled(formatCount(settled.length))}>
          <Rows roundId={roundId} rows={settled} takesBack={takesBack} action={action} caption={words.supplyCaption} />
        </Fold>
      ) : null}
    </>
  );
}

function Rows({ roundId, rows, takesBack, action, caption }: Props & { caption: string }) {
  const words = ballots.round;
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.memberId}
      columns={[
        { key: "member", head: words.supplyMember, cell: (row) => row.fullName },
        {
          key: "state",
          head: words.supplyState,
          cell: (row) => <StateMark look={looks[supplyOf(row)]}>{words.supply[supplyOf(row)]}</StateMark>,
        },
        {
          key: "step",
          head: words.supplyStep,
          cell: (row) =>
            row.entitled && !row.taken && (takesBack || !row.byPaper) ? (
              <FormShell
                action={action}
                id={`giay-${row.memberId}`}
                hidden={{ roundId, memberId: row.memberId, printed: row.byPaper ? "no" : "yes" }}
                footer={<SubmitButton label={row.byPaper ? words.takeBackPrinted : words.givePrinted} look="quiet" />}
              />
            ) : null,
        },
      ]}
    />
  );
}
