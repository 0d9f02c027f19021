import { found } from "@/app/lam-viec/found";
import { ProductForms } from "@/components/tasks/product-forms";
import { ProductList } from "@/components/tasks/product-list";
import { AssignForm, ReportForm, SettleForms } from "@/components/tasks/report-forms";
import { ReportList } from "@/components/tasks/report-list";
import { StepList } from "@/components/tasks/step-list";
import { TaskFacts } from "@/components/tasks/task-facts";
import { TaskStatusMark } from "@/components/tasks/task-status";
import { turnKey, turnName, turnOfKey } from "@/components/tasks/turn-words";
import { Banner } from "@/components/ui/banner";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import type { Actor } from "@/lib/core/actor";
import { daysBetween, today } from "@/lib/core/clock";
import { type TaskFacts as Facts, mayAssignTask, maySettleReport, mayWorkOnTask } from "@/lib/tasks/policy";
import { getTask, listLinkable } from "@/lib/tasks/queries";
import type { TaskView, TurnState } from "@/lib/tasks/schema";
import { formatCount, formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import {
  addProductLinkAction,
  addStepAction,
  assignTaskAction,
  confirmReportAction,
  dropStepAction,
  finishStepAction,
  giveBackReportAction,
  removeProductAction,
  reopenStepAction,
  reportTaskAction,
} from "./actions";
import { uploadRefusal } from "./san-pham/refusal";

const words = vi.tasks.page;

export const metadata = { title: vi.tasks.crumb };

type Query = { ky?: string | string[]; da?: string | string[]; loi?: string | string[] };
type Props = { params: Promise<{ planId: string; taskId: string }>; searchParams: Promise<Query> };

export default found(TaskPage);

async function TaskPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ taskId }, { ky, da, loi }] = await Promise.all([params, searchParams]);
  const task = await seen(getTask(actor, taskId, turnOfKey(ky)));
  return (
    <>
      <Banner code={da} messages={vi.tasks.done} />
      <PageHead
        title={task.title}
        lead={words.lead(turnName(task.turn, task.turns), dueWords(task.turn))}
        state={<TaskStatusMark turn={task.turn} />}
        crumbs={[
          { label: vi.plans.desk.title, href: paths.deskPlans() },
          { label: task.plan.documentNumber ?? task.plan.title, href: paths.deskPlan(task.plan.id) },
          { label: vi.tasks.crumb, href: paths.planTasks(task.plan.id) },
          { label: turnName(task.turn, task.turns) },
        ]}
      />
      <Turns task={task} />
      <Section id="ai-lam" title={words.roles}>
        <TaskFacts task={task} />
      </Section>
      <Work actor={actor} task={task} refusal={uploadRefusal(loi)} />
      {mayAssignTask(actor, task.facts).allowed ? <AssignForm task={task} action={assignTaskAction} /> : null}
    </>
  );
}

function dueWords(turn: TurnState): string {
  if (turn.lastDay === null) return vi.tasks.tree.noDue.toLowerCase();
  const due = words.due(formatDay(turn.lastDay));
  if (turn.status === "DONE") return due;
  const left = daysBetween(today(), turn.lastDay);
  if (left === 0) return `${due}, ${words.lastDay}`;
  return `${due}, ${left > 0 ? words.left(formatCount(left)) : words.passed(formatCount(-left))}`;
}

function Turns({ task }: { task: TaskView }) {
  if (task.turns.length < 2) return null;
  return (
    <nav aria-label={words.turns} className="mb-3">
      <ul className="row items">
        {task.turns.map((turn) => (
          <li key={turnKey(turn)}>
            <a
              href={paths.task(task.plan.id, task.id, turnKey(turn))}
              aria-current={turnKey(turn) === turnKey(task.turn) ? "page" : undefined}
              className="aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:no-underline"
            >
              {turnName(turn, task.turns)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

async function Work({ actor, task, refusal }: { actor: Actor; task: TaskView & { facts: Facts }; refusal: string | undefined }) {
  if (!task.work) return <p className="soft">{words.hidden}</p>;
  const works = mayWorkOnTask(actor, task.facts).allowed;
  const [latest] = task.work.reports;
  const turn = { taskId: task.id, year: String(task.turn.year), part: String(task.turn.part) };
  const steps = { add: addStepAction, finish: finishStepAction, reopen: reopenStepAction, drop: dropStepAction };
  return (
    <>
      {latest && maySettleReport(actor, task.facts).allowed ? (
        <SettleForms id={latest.id} confirm={confirmReportAction} giveBack={giveBackReportAction} />
      ) : null}
      <Section id="viec" title={vi.tasks.steps.title}>
        <StepList steps={task.work.steps} turn={works ? turn : null} actions={steps} />
      </Section>
      <Section id="san-pham" title={vi.tasks.products.title}>
        <ProductList
          place={{ planId: task.plan.id, taskId: task.id }}
          products={task.work.products}
          remove={works ? removeProductAction : null}
        />
        {works ? (
          <ProductForms
            turn={turn}
            uploadTo={paths.productUpload(task.plan.id, task.id, turnKey(task.turn))}
            refusal={refusal}
            linkable={await listLinkable(actor, task.plan.id)}
            addLink={addProductLinkAction}
          />
        ) : null}
      </Section>
      {works ? <ReportForm turn={turn} action={reportTaskAction} /> : null}
      <Section id="bao-cao" title={vi.tasks.report.list}>
        <ReportList reports={task.work.reports} />
      </Section>
    </>
  );
}
