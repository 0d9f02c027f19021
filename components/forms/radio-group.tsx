"use client";
import { FieldFrame, type FieldText } from "./field-frame";
import { useField } from "./form-context";
import type { Option } from "./select-field";

interface Props extends FieldText {
  options: readonly Option[];
  /** Side by side in boxes, for two or three short words. */
  boxes?: boolean | undefined;
}

/** One of a few, all in sight. */
export function RadioGroup({ name, label, hint, optional, options, boxes }: Props) {
  const { id, values, error } = useField(name);
  return (
    <FieldFrame id={id} text={{ name, label, hint, optional }} error={error} group>
      <div className={boxes ? "seg" : "checks"}>
        {options.map((option, index) => (
          <label key={option.value} className={boxes ? undefined : "check"}>
            <input
              id={index === 0 ? id : undefined}
              type="radio"
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
