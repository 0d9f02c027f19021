import type { TaskView } from "@/lib/tasks/schema";
import { formatMoment } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";

const words = vi.tasks.report;

/** Who reported the task done, and who confirmed it or gave it back; newest first. */
export function ReportList({ reports }: { reports: NonNullable<TaskView["work"]>["reports"] }) {
  if (reports.length === 0) return <p className="soft">{words.none}</p>;
  return (
    <ul className="items">
      {reports.map((report) => (
        <li key={report.id} className="border-t border-line py-3">
          <p>{words.reported(report.reportedBy, formatMoment(report.reportedAt))}</p>
          {report.note ? <p className="whitespace-pre-line">{report.note}</p> : null}
          {report.settledAt && report.settledBy !== null ? (
            <p className="soft">
              {report.reason === null
                ? words.confirmed(report.settledBy, formatMoment(report.settledAt))
                : words.givenBack(report.settledBy, formatMoment(report.settledAt))}
            </p>
          ) : null}
          {report.reason ? <p className="whitespace-pre-line">{report.reason}</p> : null}
        </li>
      ))}
    </ul>
  );
}
