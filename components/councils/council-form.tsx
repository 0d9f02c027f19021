import { councils } from "../../lib/text/vi/councils";
import type { FormAction, FormValues } from "../../lib/web/form-state";
import { DateField } from "../forms/date-field";
import { FormShell } from "../forms/form-shell";
import { TextField } from "../forms/text-field";

interface Props {
  action: FormAction;
  submitLabel: string;
  initial?: FormValues | undefined;
  councilId?: string | undefined;
}

/** Name and founding decision of a council. */
export function CouncilForm({ action, submitLabel, initial, councilId }: Props) {
  const words = councils.fields;
  return (
    <FormShell action={action} id="hd" initial={initial} submitLabel={submitLabel} hidden={councilId ? { id: councilId } : undefined}>
      <TextField name="name" label={words.name} maxLength={200} />
      <div className="sub-fields">
        <TextField name="decisionNumber" label={words.decisionNumber} size="short" optional />
        <DateField name="decisionDate" label={words.decisionDate} optional />
      </div>
    </FormShell>
  );
}
