"use client";
import { useField } from "./form-context";

/** Sends its value, or what the form's first values hold under that name. */
export function HiddenField({ name, value }: { name: string; value?: string | undefined }) {
  const { values } = useField(name);
  return <input type="hidden" name={name} value={value ?? values[0] ?? ""} />;
}
