import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { DateField } from "@/components/forms/date-field";
import { FormShell } from "@/components/forms/form-shell";
import { TextField } from "@/components/forms/text-field";
import type { ConsentField } from "@/lib/consents/schema";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";

const words = vi.consents.give;

interface Props {
  action: FormAction;
  subjectId: string;
  /** Fields that nobody has agreed to yet. */
  open: readonly ConsentField[];
  today: string;
}

/** Which fields, on which day, and how the consent was given. */
export function GiveForm({ action, subjectId, open, today }: Props) {
  return (
    <FormShell action={action} id="ghi" hidden={{ subjectId }} initial={{ givenOn: today }} submitLabel={words.submit}>
      <CheckboxGroup name="fields" label={words.fields} options={open.map((value) => ({ value, label: vi.consents.fields[value] }))} />
      <DateField name="givenOn" label={words.givenOn} />
      <TextField name="basis" label={words.basis} hint={words.basisHint} maxLength={300} />
    </FormShell>
  );
}
