import { DataTable } from "@/components/ui/data-table";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { TaskLine, TurnState } from "@/lib/tasks/schema";
import { formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { TaskStatusMark } from "./task-status";
import { turnKey, turnName } from "./turn-words";

const words = vi.tasks.tree;

interface Props {
  planId: string;
  lines: readonly TaskLine[];
  /** The year that stands open. */
  year: number;
}

type Row = { line: TaskLine; turn: TurnState };

/** The period by years, each year by its tasks and their turns. */
export function TaskTree({ planId, lines, year }: Props) {
  const rows = lines.flatMap((line) => line.turns.map((turn): Row => ({ line, turn })));
  const years = [...new Set(rows.map((row) => row.turn.year))].sort((a, b) => a - b);
  return years.map((each) => (
    <details key={each} open={each === year} className="border-line border-t py-2">
      <summary>
        <b>{vi.tasks.yearTurn(each)}</b> <span className="vh">{words.progress(each)}</span> <Progress rows={rows} year={each} />
      </summary>
      <DataTable
        caption={words.caption(each)}
        captionHidden
        rows={rows.filter((row) => row.turn.year === each)}
        rowKey={(row) => `${row.line.id}-${turnKey(row.turn)}`}
        columns={[
          {
            key: "task",
            head: words.columns.task,
            cell: ({ line, turn }) => (
              <>
                <a href={paths.task(planId, line.id, turnKey(turn))}>{line.title}</a>
                {turn.part > 0 ? <span className="small soft block font-normal">{turnName(turn, line.turns)}</span> : null}
              </>
            ),
          },
          {
            key: "doers",
            head: words.columns.doers,
            cell: ({ line }) => (line.doers.length > 0 ? line.doers.join("; ") : words.nobody),
          },
          { key: "due", head: words.columns.due, cell: ({ turn }) => (turn.lastDay ? formatDay(turn.lastDay) : words.noDue) },
          { key: "status", head: words.columns.status, cell: ({ turn }) => <TaskStatusMark turn={turn} /> },
        ]}
      />
    </details>
  ));
}

function Progress({ rows, year }: { rows: readonly Row[]; year: number }) {
  const ofYear = rows.filter((row) => row.turn.year === year);
  return <ProgressBar done={ofYear.filter((row) => row.turn.status === "DONE").length} total={ofYear.length} />;
}
