"use client";
import { forms } from "../../lib/text/vi/forms";
import type { FieldText } from "./field-frame";
import { TextField } from "./text-field";

/** A day as people type it, dd/mm/yyyy; the schema says what is wrong with it. */
export function DateField({ hint = forms.dateHint, ...text }: FieldText) {
  return <TextField {...text} hint={hint} size="short" inputMode="numeric" autoComplete="off" maxLength={20} />;
}
