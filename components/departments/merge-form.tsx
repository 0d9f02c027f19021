import { Checkbox } from "@/components/forms/checkbox";
import { ConfirmStep } from "@/components/forms/confirm-step";
import { DateField } from "@/components/forms/date-field";
import { FormShell } from "@/components/forms/form-shell";
import { SelectField } from "@/components/forms/select-field";
import { formatCount } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";

interface Props {
  action: FormAction;
  department: { id: string; name: string };
  targets: readonly { id: string; name: string }[];
  ties: { persons: number; roles: number };
}

/** Merging: into whom, with which last day; shows what hangs on the unit, then asks once. */
export function MergeForm({ action, department, targets, ties }: Props) {
  const words = vi.departments;
  return (
    <FormShell action={action} hidden={{ id: department.id }} initial={{ movePersons: "on" }}>
      <SelectField name="targetId" label={words.fields.target} options={targets.map((row) => ({ value: row.id, label: row.name }))} />
      <DateField name="lastDay" label={words.fields.lastDay} hint={words.fields.lastDayHint} />
      <Checkbox name="movePersons" label={words.fields.movePersons} hint={words.fields.movePersonsHint} />
      <ConfirmStep open={words.mergeOpen} title={words.mergeConfirm(department.name)} submitLabel={words.merge}>
        <p>{words.consequences(count(ties.persons), count(ties.roles))}</p>
        <p>{words.keeps}</p>
      </ConfirmStep>
    </FormShell>
  );
}

const count = (value: number) => (value === 0 ? "0" : formatCount(value));
