import { ConfirmStep } from "@/components/forms/confirm-step";
import { DateField } from "@/components/forms/date-field";
import { FormShell } from "@/components/forms/form-shell";
import { formatCount } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";

interface Props {
  action: FormAction;
  department: { id: string; name: string };
  ties: { persons: number; roles: number };
}

/** Dissolving: with which last day; shows what hangs on the unit, then asks once. */
export function DissolveForm({ action, department, ties }: Props) {
  const words = vi.departments;
  return (
    <FormShell action={action} hidden={{ id: department.id }}>
      <DateField name="lastDay" label={words.fields.lastDay} hint={words.fields.lastDayHint} />
      <ConfirmStep open={words.dissolveOpen} title={words.dissolveConfirm(department.name)} submitLabel={words.dissolve}>
        <p>{words.consequences(count(ties.persons), count(ties.roles))}</p>
        <p>{words.keeps}</p>
      </ConfirmStep>
    </FormShell>
  );
}

const count = (value: number) => (value === 0 ? "0" : formatCount(value));
