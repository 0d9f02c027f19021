import { StateMark } from "@/components/ui/state-mark";
import { formatMoment } from "@/lib/text/format";
import { reminders } from "@/lib/text/vi/reminders";

export interface NoticeLine {
  id: string;
  title: string;
  lines: readonly string[];
  href: string;
  createdAt: Date;
  readAt: Date | null;
}

/** What a person was told, in the words it was said. */
export function NoticeList({ rows }: { rows: readonly NoticeLine[] }) {
  return (
    <ol className="items">
      {rows.map((row) => (
        <li key={row.id} className="border-t border-line py-3">
          <h2 className="text-base">{row.title}</h2>
          <p className="soft small">
            <time dateTime={row.createdAt.toISOString()}>{formatMoment(row.createdAt)}</time>{" "}
            {row.readAt ? null : <StateMark look="wait">{reminders.unread}</StateMark>}
          </p>
          <ul>
            {row.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            <a href={row.href}>{reminders.open}</a>
          </p>
        </li>
      ))}
    </ol>
  );
}
