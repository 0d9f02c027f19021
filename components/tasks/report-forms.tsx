import { FormShell } from "@/components/forms/form-shell";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { Section } from "@/components/ui/section";
import type { TaskView } from "@/lib/tasks/schema";
import { taskLengths } from "@/lib/tasks/schema";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";

const words = vi.tasks.report;

/** The department says that the task is done. */
export function ReportForm({ turn, action }: { turn: Record<string, string>; action: FormAction }) {
  return (
    <Section id="bao-xong" title={words.title}>
      <p className="soft">{words.lead}</p>
      <FormShell id="bao" action={action} hidden={turn} submitLabel={words.submit}>
        <TextArea name="note" label={words.note} rows={4} maxLength={taskLengths.note} optional />
      </FormShell>
    </Section>
  );
}

/** The monitoring owner confirms, or gives back with a reason. */
export function SettleForms({ id, confirm, giveBack }: { id: string; confirm: FormAction; giveBack: FormAction }) {
  return (
    <Section id="xac-nhan" title={words.settleTitle}>
      <FormShell id="dong-y" action={confirm} hidden={{ id }} submitLabel={words.confirm} />
      <FormShell id="tra" action={giveBack} hidden={{ id }} submitLabel={words.giveBack}>
        <TextArea name="reason" label={words.reason} rows={3} maxLength={taskLengths.note} />
      </FormShell>
    </Section>
  );
}

/** The office chooses the department that does the task. */
export function AssignForm({ task, action }: { task: TaskView; action: FormAction }) {
  const options = task.units.map((unit) => ({ value: unit.id, label: unit.name }));
  return (
    <Section id="giao" title={vi.tasks.assign.title}>
      <p className="soft">{vi.tasks.assign.lead}</p>
      <FormShell
        id="giao-viec"
        action={action}
        hidden={{ taskId: task.id }}
        initial={{ departmentId: task.leadDepartmentId ?? "" }}
        submitLabel={vi.tasks.assign.submit}
      >
        <SelectField name="departmentId" label={vi.tasks.assign.field} options={options} empty={vi.tasks.assign.byPlan} optional />
      </FormShell>
    </Section>
  );
}
