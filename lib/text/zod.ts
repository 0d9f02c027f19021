import type { z } from "zod";
import { vi } from "./vi";

type Sentence = string | ((...values: string[]) => string);

/** Maps a schema's issue to our sentence: the message is "<key>" or "<key>:<value>:…" of vi.forms.issues. */
function sentence(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return vi.forms.issues.unknownKeys;
  const [key = "", ...values] = issue.message.split(":");
  const found = (vi.forms.issues as Record<string, Sentence>)[key];
  if (typeof found === "function") return found(...values);
  return found ?? vi.forms.issues.wrong;
}

/** Field name (dotted, as in the form) → sentence; the first issue of a field wins. */
export function fieldErrors(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) {
    const name = issue.path.map(String).join(".") || "form";
    errors[name] ??= sentence(issue);
  }
  return errors;
}
