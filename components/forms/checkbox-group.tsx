"use client";
import { FieldFrame, type FieldText } from "./field-frame";
import { useField } from "./form-context";
import { OptionChecks } from "./option-checks";
import type { Option } from "./select-field";

/** Any of a few: every ticked value is sent under the same name. */
export function CheckboxGroup({ name, label, hint, optional, options }: FieldText & { options: readonly Option[] }) {
  const { id, values, error } = useField(name);
  return (
    <FieldFrame id={id} text={{ name, label, hint, optional }} error={error} group>
      <OptionChecks type="checkbox" id={id} name={name} values={values} options={options} />
    </FieldFrame>
  );
}
