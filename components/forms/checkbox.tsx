"use client";
import { forms } from "../../lib/text/vi/forms";
import { describedBy, type FieldText } from "./field-frame";
import { useField } from "./form-context";

/** One box with its sentence; sends "on" (or value) when ticked. */
export function Checkbox({ name, label, hint, value = "on" }: FieldText & { value?: string | undefined }) {
  const { id, values, error } = useField(name);
  return (
    <div className={error ? "field bad" : "field"}>
      {error ? (
        <p className="err" id={`${id}-error`}>
          {forms.error(error)}
        </p>
      ) : null}
      <label className="check" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={values.includes(value)}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { name, label, hint }, error)}
        />
        <span>{label}</span>
      </label>
      {hint ? (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
    </div>
  );
}
