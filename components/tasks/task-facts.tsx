import { SourceSentence } from "@/components/plans/source-sentence";
import { Facts } from "@/components/ui/facts";
import type { TaskView } from "@/lib/tasks/schema";
import { vi } from "@/lib/text/vi";

const words = vi.tasks.page.facts;

/** The five roles as the plan prints them, who does it here, and the sentence they come from. */
export function TaskFacts({ task }: { task: TaskView }) {
  const named = (role: "ADVISING" | "COORDINATING") => {
    const names = task.departments.filter((row) => row.role === role).map((row) => row.name);
    return names.length > 0 ? names.join("; ") : vi.tasks.page.none;
  };
  return (
    <>
      <Facts
        label={vi.tasks.page.roles}
        items={[
          { term: words.doers, value: task.doers.length > 0 ? task.doers.join("; ") : vi.tasks.tree.nobody },
          { term: words.lead, value: task.lead },
          { term: words.advisingLeader, value: task.advisingLeader ?? vi.tasks.page.none },
          { term: words.advising, value: named("ADVISING") },
          { term: words.coordinating, value: named("COORDINATING") },
          { term: words.timeframe, value: task.timeframe },
        ]}
      />
      <SourceSentence text={task.source} />
    </>
  );
}
