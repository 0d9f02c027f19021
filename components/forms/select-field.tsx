"use client";
import { forms } from "../../lib/text/vi/forms";
import { describedBy, FieldFrame, type FieldText } from "./field-frame";
import { useField } from "./form-context";

export interface Option {
  value: string;
  label: string;
  hint?: string | undefined;
}

interface Props extends FieldText {
  options: readonly Option[];
  /** First, empty line; false when there always is a value. */
  empty?: string | false | undefined;
}

/** One of a list too long for radio buttons. */
export function SelectField({ name, label, hint, optional, options, empty = forms.choose }: Props) {
  const text = { name, label, hint, optional };
  const { id, values, error } = useField(name);
  return (
    <FieldFrame id={id} text={text} error={error}>
      <select
        // A select does not follow its default value: a new first value is a new select.
        key={values[0] ?? ""}
        id={id}
        name={name}
        defaultValue={values[0] ?? ""}
        aria-invalid={error ? true : undefined}
        aria-required={optional ? undefined : true}
        aria-describedby={describedBy(id, text, error)}
      >
        {empty === false ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
