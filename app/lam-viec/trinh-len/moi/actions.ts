"use server";

import { composeUpward } from "@/lib/upward-submissions/commands";
import { composeUpwardSchema } from "@/lib/upward-submissions/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const composeUpwardAction = formAction({
  schema: composeUpwardSchema,
  command: composeUpward,
  done: ({ id }) => `${paths.upwardSubmission(id)}?da=composed`,
});
