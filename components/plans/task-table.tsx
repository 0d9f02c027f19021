import { DataTable } from "@/components/ui/data-table";
import type { PlanTask } from "@/lib/plans/schema";
import { vi } from "@/lib/text/vi";
import { SourceSentence } from "./source-sentence";

const words = vi.plans.desk;

/** Tasks with the five roles of a plan: who leads, who advises, who coordinates, until when. */
export function TaskTable({ tasks }: { tasks: readonly PlanTask[] }) {
  if (tasks.length === 0) return <p className="soft">{words.noTasks}</p>;
  const names = (list: readonly string[]) => (list.length > 0 ? list.join("; ") : words.none);
  return (
    <DataTable
      caption={words.tasksCaption}
      captionHidden
      rows={tasks}
      rowKey={(task) => task.id}
      columns={[
        {
          key: "title",
          head: words.taskColumns.title,
          cell: (task) => (
            <>
              {task.title}
              <SourceSentence text={task.source} />
            </>
          ),
        },
        { key: "lead", head: words.taskColumns.lead, cell: (task) => task.lead },
        { key: "advisingLeader", head: words.taskColumns.advisingLeader, cell: (task) => task.advisingLeader ?? words.none },
        { key: "advising", head: words.taskColumns.advising, cell: (task) => names(task.advising) },
        { key: "coordinating", head: words.taskColumns.coordinating, cell: (task) => names(task.coordinating) },
        { key: "timeframe", head: words.taskColumns.timeframe, cell: (task) => task.timeframe },
      ]}
    />
  );
}
