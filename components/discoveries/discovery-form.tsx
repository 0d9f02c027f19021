import { FormShell } from "@/components/forms/form-shell";
import { RadioGroup } from "@/components/forms/radio-group";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { SimilarHints } from "@/components/subjects/similar-hints";
import { subjectKinds } from "@/lib/subjects/schema";
import { discoveries } from "@/lib/text/vi/discoveries";
import type { FormAction } from "@/lib/web/form-state";

interface Props {
  action: FormAction;
  movements: readonly { id: string; name: string }[];
  departments: readonly { id: string; name: string }[];
  /** The suggester's own department, offered first. */
  ownDepartmentId: string | null;
}

const words = discoveries.form;

/** Anybody's suggestion: who or what, and why it is good. */
export function DiscoveryForm({ action, movements, departments, ownDepartmentId }: Props) {
  return (
    <FormShell
      action={action}
      initial={{ kind: "INDIVIDUAL", departmentId: ownDepartmentId ?? "" }}
      submitLabel={words.submit}
      draftKey="phat-hien-moi"
      id="phat-hien"
    >
      <RadioGroup name="kind" label={words.kind} options={subjectKinds.map((value) => ({ value, label: discoveries.kinds[value] }))} />
      <SimilarHints field="title">
        <TextField name="title" label={words.title} hint={words.titleHint} maxLength={200} autoComplete="off" />
      </SimilarHints>
      <TextArea name="description" label={words.description} hint={words.descriptionHint} rows={6} maxLength={4000} />
      <SelectField
        name="departmentId"
        label={words.unit}
        optional
        empty={words.unitNone}
        options={departments.map((row) => ({ value: row.id, label: row.name }))}
      />
      {movements.length > 0 ? (
        <SelectField
          name="movementId"
          label={words.movement}
          optional
          empty={words.movementNone}
          options={movements.map((row) => ({ value: row.id, label: row.name }))}
        />
      ) : null}
    </FormShell>
  );
}
