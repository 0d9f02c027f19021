import { DataTable } from "@/components/ui/data-table";
import { StateMark } from "@/components/ui/state-mark";
import type { QueueRow } from "@/lib/appraisal-queue/rules";
import { formatDate, formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

const words = vi.appraisals;

/** Dossiers, the longest waiting first. */
export function QueueTable({ rows, actorId }: { rows: readonly QueueRow[]; actorId: string }) {
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "subject",
          head: words.columns.subject,
          cell: (row) => (
            <>
              <a href={paths.appraisal(row.id)}>{row.subject.name}</a>
              <span className="small soft block font-normal">
                {[vi.common.kinds[row.subject.kind], row.subject.caption].filter(Boolean).join(", ")}
              </span>
            </>
          ),
        },
        { key: "unit", head: words.columns.unit, cell: (row) => row.unit },
        {
          key: "received",
          head: words.columns.received,
          cell: (row) =>
            [row.receivedAt ? formatDate(row.receivedAt) : "", row.version > 1 ? words.resubmitted(row.version) : ""]
              .filter(Boolean)
              .join(", "),
        },
        { key: "state", head: words.columns.state, cell: (row) => <Standing row={row} mine={row.current?.appraiserId === actorId} /> },
        { key: "due", head: words.columns.due, cell: (row) => (row.due ? words.dueDay(formatDay(row.due)) : words.noDue) },
      ]}
    />
  );
}

function Standing({ row, mine }: { row: QueueRow; mine: boolean }) {
  const { current } = row;
  if (current?.outcome === "RETURNED") return <StateMark look="back">{words.returned}</StateMark>;
  if (current?.outcome === "ACCEPTED") return <StateMark look="ok">{words.accepted}</StateMark>;
  if (!current) return <StateMark>{words.notBegun}</StateMark>;
  return (
    <>
      <StateMark look="wait">{mine ? words.views.MINE : words.begunBy(current.appraiser)}</StateMark>
      {current.needsSecond ? (
        <span className="block">
          <StateMark look="gold">{words.needsSecond}</StateMark>
        </span>
      ) : null}
    </>
  );
}
