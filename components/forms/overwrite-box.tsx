"use client";
import { forms } from "../../lib/text/vi/forms";
import { Checkbox } from "./checkbox";
import { useField } from "./form-context";

/** Asked only after being told that somebody else saved meanwhile. */
export function OverwriteBox() {
  const { error } = useField("overwrite");
  if (!error) return null;
  return <Checkbox name="overwrite" label={forms.overwrite} hint={forms.overwriteHint} />;
}
