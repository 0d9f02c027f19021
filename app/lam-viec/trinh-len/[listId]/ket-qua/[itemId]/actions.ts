"use server";

import { recordOutcome } from "@/lib/upward-submissions/commands";
import { recordOutcomeSchema } from "@/lib/upward-submissions/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const recordOutcomeAction = formAction({
  schema: recordOutcomeSchema,
  command: recordOutcome,
  done: ({ id }) => `${paths.upwardSubmission(id)}?da=outcome`,
});
