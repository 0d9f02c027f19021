"use client";
import { describedBy, FieldFrame, type FieldText } from "./field-frame";
import { useField } from "./form-context";

interface Props extends FieldText {
  rows?: number | undefined;
  maxLength?: number | undefined;
}

/** Several lines of text. */
export function TextArea({ name, label, hint, optional, rows = 5, maxLength }: Props) {
  const text = { name, label, hint, optional };
  const { id, values, error } = useField(name);
  return (
    <FieldFrame id={id} text={text} error={error} wide>
      <textarea
        id={id}
        name={name}
        rows={rows}
        maxLength={maxLength}
        defaultValue={values[0]}
        aria-invalid={error ? true : undefined}
        aria-required={optional ? undefined : true}
        aria-describedby={describedBy(id, text, error)}
      />
    </FieldFrame>
  );
}
