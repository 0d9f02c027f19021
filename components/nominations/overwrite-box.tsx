"use client";
import { vi } from "../../lib/text/vi";
import { Checkbox } from "../forms/checkbox";
import { useField } from "../forms/form-context";

/** Asked only after being told that somebody else saved meanwhile. */
export function OverwriteBox() {
  const { error } = useField("overwrite");
  if (!error) return null;
  return <Checkbox name="overwrite" label={vi.nominations.write.overwrite} hint={vi.nominations.write.overwriteHint} />;
}
