"use client";
import { FieldFrame, type FieldText } from "./field-frame";
import { useField } from "./form-context";
import { OptionChecks } from "./option-checks";
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
      <OptionChecks type="radio" id={id} name={name} values={values} options={options} boxes={boxes} />
    </FieldFrame>
  );
}
