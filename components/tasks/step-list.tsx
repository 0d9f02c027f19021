import { DateField } from "@/components/forms/date-field";
import { FormShell } from "@/components/forms/form-shell";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { StateMark } from "@/components/ui/state-mark";
import type { TaskView } from "@/lib/tasks/schema";
import { taskLengths } from "@/lib/tasks/schema";
import { formatDate, formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";

const words = vi.tasks.steps;
type Step = NonNullable<TaskView["work"]>["steps"][number];

interface Props {
  steps: readonly Step[];
  /** The turn a new step belongs to; null: the steps are only read. */
  turn: Record<string, string> | null;
  actions: { add: FormAction; finish: FormAction; reopen: FormAction; drop: FormAction };
}

/** The steps of a task, each with its mark; who does the task adds, marks and drops them. */
export function StepList({ steps, turn, actions }: Props) {
  return (
    <>
      {steps.length === 0 ? <p className="soft">{words.none}</p> : null}
      <ul className="items">
        {steps.map((step) => (
          <li key={step.id} className="border-t border-line py-3">
            <StateMark look={step.doneAt ? "ok" : "plain"}>{step.title}</StateMark>
            <span className="small soft block">
              {[step.lastDay ? words.due(formatDay(step.lastDay)) : null, step.doneAt ? words.done(formatDate(step.doneAt)) : null]
                .filter((part) => part !== null)
                .join(", ")}
            </span>
            {turn ? <StepButtons step={step} actions={actions} /> : null}
          </li>
        ))}
      </ul>
      {turn ? (
        <FormShell id="viec" action={actions.add} hidden={turn} submitLabel={words.add}>
          <TextField name="title" label={words.field} maxLength={taskLengths.step} />
          <DateField name="lastDay" label={words.day} optional />
        </FormShell>
      ) : null}
    </>
  );
}

function StepButtons({ step, actions }: { step: Step; actions: Props["actions"] }) {
  return (
    <div className="row">
      <FormShell id={`xong-${step.id}`} action={step.doneAt ? actions.reopen : actions.finish} hidden={{ id: step.id }}>
        <SubmitButton label={step.doneAt ? words.reopen : words.finish} about={step.title} look="second" />
      </FormShell>
      <FormShell id={`bo-${step.id}`} action={actions.drop} hidden={{ id: step.id }}>
        <SubmitButton label={words.drop} about={step.title} look="quiet" />
      </FormShell>
    </div>
  );
}
