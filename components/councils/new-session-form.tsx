import { councils } from "../../lib/text/vi/councils";
import type { FormAction } from "../../lib/web/form-state";
import { FormShell } from "../forms/form-shell";
import { NumberField } from "../forms/number-field";
import { SelectField } from "../forms/select-field";
import { SessionFields } from "./session-fields";

interface Props {
  action: FormAction;
  councilOptions: readonly { value: string; label: string }[];
  planOptions: readonly { value: string; label: string }[];
  year: number;
}

/** A new session: which council, which plan and year, when and where. */
export function NewSessionForm({ action, councilOptions, planOptions, year }: Props) {
  const words = councils.fields;
  const initial = {
    year: String(year),
    councilId: councilOptions.length === 1 ? (councilOptions[0]?.value ?? "") : "",
    planId: planOptions.length === 1 ? (planOptions[0]?.value ?? "") : "",
  };
  return (
    <FormShell action={action} initial={initial} submitLabel={councils.session.createSubmit}>
      <SelectField name="councilId" label={words.council} options={councilOptions} />
      <SelectField name="planId" label={words.plan} options={planOptions} />
      <NumberField name="year" label={words.year} hint={words.yearHint} />
      <SessionFields />
    </FormShell>
  );
}
