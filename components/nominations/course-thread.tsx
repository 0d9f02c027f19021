import { formatDate } from "../../lib/text/format";
import { vi } from "../../lib/text/vi";
import { Timeline } from "../ui/timeline";

interface Props {
  events: readonly { id: string; at: Date; kind: string; by: string | null }[];
  /** What comes next; null at an end. */
  next: { title: string; note: string } | null;
}

const words = vi.nominations.view;

/** The course so far, step by step, and the open step at its end. */
export function CourseThread({ events, next }: Props) {
  const done = events.flatMap((event) => {
    const title = vi.nominations.events[event.kind];
    return title
      ? [{ id: event.id, date: formatDate(event.at), title, note: event.by ? words.by(event.by) : undefined, look: "done" as const }]
      : [];
  });
  const open = next ? [{ date: words.next, title: next.title, note: next.note, look: "next" as const }] : [];
  return <Timeline steps={[...done, ...open]} down />;
}
