"use client";
import { FieldFrame, type FieldText } from "./field-frame";
import { useField } from "./form-context";
import type { Option } from "./select-field";

/** Any of a few: every ticked value is sent under the same name. */
export function CheckboxGroup({ name, label, hint, optional, options }: FieldText & { options: readonly Option[] }) {
  const { id, values, error } = useField(name);
  return (
    <FieldFrame id={id} text={{ name, label, hint, optional }} error={error} group>
      <div className="checks">
        {options.map((option, index) => (
          <label key={option.value} className="check">
            <input
              id={index === 0 ? id : undefined}
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={values.includes(option.value)}
            />
            <span>
              {option.label}
              {option.hint ? <span className="hint">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}
