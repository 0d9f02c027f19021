"use client";
import type { FieldText } from "./field-frame";
import { TextField } from "./text-field";

/** A number as text with a numeric keyboard: no spinning, no lost digits. */
export function NumberField({ decimal, ...text }: FieldText & { decimal?: boolean | undefined }) {
  return <TextField {...text} size="tiny" inputMode={decimal ? "decimal" : "numeric"} autoComplete="off" maxLength={20} />;
}
