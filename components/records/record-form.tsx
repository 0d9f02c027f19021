import { DateField } from "@/components/forms/date-field";
import { FormShell } from "@/components/forms/form-shell";
import { NumberField } from "@/components/forms/number-field";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { codesFor, influenceLadder, recordKinds, type SubjectKind } from "@/lib/records/rules";
import { records } from "@/lib/text/vi/records";
import type { FormAction } from "@/lib/web/form-state";

interface Props {
  action: FormAction;
  subjectId: string;
  kind: SubjectKind;
  year: number;
}

const words = records.enter;

/** One line of the register, with its decision and source. */
export function RecordForm({ action, subjectId, kind, year }: Props) {
  const entries = recordKinds.flatMap((record) =>
    codesFor(record, kind).map((code) => ({
      value: `${record}:${code}`,
      label: record === "INITIATIVE" ? records.kinds.INITIATIVE : words.option(records.kinds[record], records.codes[code] ?? code),
    })),
  );
  return (
    <FormShell action={action} hidden={{ subjectId }} initial={{ year: String(year) }} submitLabel={words.submit} id="ghi">
      <NumberField name="year" label={words.year} hint={words.yearHint} />
      <SelectField name="entry" label={words.entry} options={entries} />
      <TextField name="label" label={words.label} hint={words.labelHint} optional maxLength={300} />
      <SelectField
        name="influenceScope"
        label={words.scope}
        hint={words.scopeHint}
        optional
        options={influenceLadder.map((scope) => ({ value: scope, label: records.scopes[scope] ?? scope }))}
      />
      <div className="sub-fields">
        <TextField name="decisionNumber" label={words.number} hint={words.numberHint} size="short" optional maxLength={60} />
        <DateField name="decisionDate" label={words.day} optional />
      </div>
      <TextField name="issuer" label={words.issuer} optional maxLength={200} />
      <TextField name="source" label={words.source} hint={words.sourceHint} optional maxLength={300} />
    </FormShell>
  );
}
