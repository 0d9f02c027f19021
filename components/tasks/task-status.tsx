import { StateMark } from "@/components/ui/state-mark";
import type { TurnState } from "@/lib/tasks/schema";
import { vi } from "@/lib/text/vi";

const looks = { NOT_STARTED: "plain", UNDER_WAY: "wait", DONE: "ok", OVERDUE: "late" } as const;

/** What a turn has come to, whether it was confirmed, and whether it came late. */
export function TaskStatusMark({ turn }: { turn: Pick<TurnState, "status" | "confirmed" | "waitingFrom" | "late"> }) {
  const notes = [turn.waitingFrom ? vi.tasks.waiting : null, turn.confirmed ? vi.tasks.confirmed : null, turn.late ? vi.tasks.late : null];
  return (
    <StateMark look={looks[turn.status]}>{[vi.tasks.statuses[turn.status], ...notes.filter((note) => note !== null)].join(", ")}</StateMark>
  );
}
