import { FormShell } from "@/components/forms/form-shell";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { discoveries } from "@/lib/text/vi/discoveries";
import type { FormAction } from "@/lib/web/form-state";

interface Props {
  action: FormAction;
  discovery: { id: string; departmentId: string | null };
  departments: readonly { id: string; name: string }[];
}

/** The office hands a suggestion to a department. */
export function AssignForm({ action, discovery, departments }: Props) {
  const words = discoveries.assign;
  return (
    <FormShell
      action={action}
      hidden={{ id: discovery.id }}
      initial={{ departmentId: discovery.departmentId ?? "" }}
      id="chuyen"
      footer={<SubmitButton label={words.submit} look={discovery.departmentId ? "second" : "main"} />}
    >
      <SelectField name="departmentId" label={words.unit} options={departments.map((row) => ({ value: row.id, label: row.name }))} />
    </FormShell>
  );
}
