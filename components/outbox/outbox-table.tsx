import { FormShell } from "@/components/forms/form-shell";
import { SubmitButton } from "@/components/forms/submit-button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { type StateLook, StateMark } from "@/components/ui/state-mark";
import { isRepeatable, isStoppable } from "@/lib/outbox/rules";
import type { MessageStanding } from "@/lib/outbox/schema";
import { formatMoment } from "@/lib/text/format";
import { outbox } from "@/lib/text/vi/outbox";
import type { FormAction } from "@/lib/web/form-state";

export interface MessageLine {
  id: string;
  toName: string;
  toAddress: string;
  subject: string;
  text: string;
  leavesAt: Date;
  standing: MessageStanding;
  failure: string | null;
}

interface Props {
  rows: readonly MessageLine[];
  /** null: one reads only. */
  actions: { stop: FormAction; repeat: FormAction } | null;
}

const words = outbox;
const looks: Record<MessageStanding, StateLook> = {
  WAITING: "wait",
  LEAVING: "wait",
  SENT: "ok",
  STOPPED: "ended",
  REFUSED: "late",
  UNKNOWN: "late",
};

/** The agency's mail with its whole text, and what may still be done about each. */
export function OutboxTable({ rows, actions }: Props) {
  const columns: Column<MessageLine>[] = [
    {
      key: "subject",
      head: words.columns.subject,
      cell: (row) => (
        <>
          {row.subject}
          <details className="small font-normal">
            <summary className="soft">{words.read}</summary>
            <p className="whitespace-pre-line">{row.text}</p>
          </details>
        </>
      ),
    },
    {
      key: "to",
      head: words.columns.to,
      cell: (row) => (
        <>
          {row.toName}
          <span className="soft small block break-all">{row.toAddress}</span>
        </>
      ),
    },
    { key: "at", head: words.columns.at, cell: (row) => formatMoment(row.leavesAt) },
    {
      key: "state",
      head: words.columns.state,
      cell: (row) => (
        <>
          <StateMark look={looks[row.standing]}>{words.states[row.standing]}</StateMark>
          {row.failure && row.standing !== "SENT" ? <span className="soft small block break-words">{row.failure}</span> : null}
        </>
      ),
    },
    ...(actions ? [{ key: "act", head: words.columns.act, cell: (row: MessageLine) => <Act row={row} actions={actions} /> }] : []),
  ];
  return <DataTable caption={words.caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

function Act({ row, actions }: { row: MessageLine; actions: NonNullable<Props["actions"]> }) {
  const [action, label] = isStoppable(row.standing)
    ? [actions.stop, words.stop(row.subject)]
    : isRepeatable(row.standing)
      ? [actions.repeat, words.repeat(row.subject)]
      : [null, ""];
  if (!action) return null;
  return (
    <FormShell action={action} hidden={{ id: row.id }} id={`thu-${row.id}`}>
      <SubmitButton label={label} look="quiet" />
    </FormShell>
  );
}
