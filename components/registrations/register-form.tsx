import { FormShell } from "@/components/forms/form-shell";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import type { SimilarRow } from "@/components/subjects/similar-list";
import { type SubjectChoices, SubjectFields } from "@/components/subjects/subject-fields";
import { registrations } from "@/lib/text/vi/registrations";
import type { FormAction } from "@/lib/web/form-state";

interface Props {
  action: FormAction;
  plan: { id: string; workFields: readonly { id: string; name: string }[] };
  year: number;
  kind: "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL";
  external: boolean;
  name: string;
  note: string;
  discoveryId: string | null;
  units: readonly { id: string; name: string }[];
  similar: readonly SimilarRow[];
  choices: SubjectChoices;
}

const words = registrations.form;

/** Second step: the subject itself, the field and what will be done in the year. */
export function RegisterForm({ action, plan, year, kind, external, name, note, discoveryId, units, similar, choices }: Props) {
  const only = units.length === 1 ? units[0] : undefined;
  return (
    <FormShell
      action={action}
      hidden={{ planId: plan.id, year: String(year), discoveryId: discoveryId ?? "", ...(only ? { unitId: only.id } : {}) }}
      initial={{ name, note }}
      submitLabel={words.submit}
      id="dang-ky"
    >
      {only ? null : <SelectField name="unitId" label={words.unit} options={units.map((row) => ({ value: row.id, label: row.name }))} />}
      <SubjectFields kind={kind} external={external} similar={similar} choices={choices} withUnit={false} />
      {plan.workFields.length > 0 ? (
        <SelectField
          name="workFieldId"
          label={words.workField}
          optional
          empty={words.workFieldNone}
          options={plan.workFields.map((row) => ({ value: row.id, label: row.name }))}
        />
      ) : null}
      <TextArea name="note" label={words.note} hint={words.noteHint} optional rows={4} maxLength={2000} />
    </FormShell>
  );
}
