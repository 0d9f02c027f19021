import { type Day, dayFromColumn } from "../../lib/core/clock";
import { formatCount } from "../../lib/text/format";
import { plans } from "../../lib/text/vi/plans";
import { DataTable } from "../ui/data-table";
import { Section } from "../ui/section";
import { type StateLook, StateMark } from "../ui/state-mark";
import { SourceNote } from "./source-note";

interface Task {
  position: number;
  title: string;
  lead: string;
  advising_leader: string | null;
  advising_departments: string[];
  coordinating_departments: string[];
  timeframe: string;
  recurrence: "ONCE" | "MONTHLY" | "QUARTERLY" | "YEARLY";
  first_day: Date | null;
  last_day: Date | null;
  source: string;
}

interface Props {
  tasks: readonly Task[];
  monitoring: { lead: string; coordinating: string | null; source: string | null } | null;
  today: Day;
}

const words = plans.page.tasks;
const none = <span className="soft">{words.none}</span>;

/** Every task with its five roles: who leads, which leader and departments advise, who coordinates, when. */
export function PlanTasks({ tasks, monitoring, today }: Props) {
  const columns = [
    {
      key: "task",
      head: words.task,
      cell: (task: Task) => (
        <>
          {task.title}
          <SourceNote text={task.source} />
        </>
      ),
      shown: true,
    },
    { key: "lead", head: words.chair, cell: (task: Task) => task.lead, shown: true },
    {
      key: "leader",
      head: words.leader,
      cell: (task: Task) => task.advising_leader ?? none,
      shown: tasks.some((task) => task.advising_leader !== null),
    },
    {
      key: "advising",
      head: words.advising,
      cell: (task: Task) => task.advising_departments.join(", ") || none,
      shown: tasks.some((task) => task.advising_departments.length > 0),
    },
    {
      key: "coordinating",
      head: words.coordinating,
      cell: (task: Task) => task.coordinating_departments.join(", ") || none,
      shown: tasks.some((task) => task.coordinating_departments.length > 0),
    },
    { key: "time", head: words.time, cell: (task: Task) => <TaskTime task={task} today={today} />, shown: true },
  ].filter((column) => column.shown);
  return (
    <Section id="nhiem-vu" title={words.title}>
      <p className="soft mb-4">{words.lead(formatCount(tasks.length))}</p>
      <DataTable caption={words.caption} captionHidden columns={columns} rows={tasks} rowKey={(task) => String(task.position)} />
      {monitoring ? (
        <div className="mt-4">
          <p>{words.monitoring(monitoring.lead, monitoring.coordinating)}</p>
          <SourceNote text={monitoring.source} />
        </div>
      ) : null}
    </Section>
  );
}

function TaskTime({ task, today }: { task: Task; today: Day }) {
  const state = stateOf(task, today);
  return (
    <>
      {task.timeframe}
      {state ? (
        <>
          <br />
          <StateMark look={state.look}>{state.text}</StateMark>
        </>
      ) : null}
    </>
  );
}

/** Whether a task that comes once lies ahead, runs, or its time is over; one that comes back has no state. */
function stateOf(task: Task, today: Day): { text: string; look: StateLook } | null {
  if (task.recurrence !== "ONCE") return null;
  if (task.last_day && dayFromColumn(task.last_day) < today) return { text: words.states.past, look: "ended" };
  if (task.first_day && dayFromColumn(task.first_day) > today) return { text: words.states.ahead, look: "plain" };
  return task.last_day ? { text: words.states.now, look: "wait" } : null;
}
