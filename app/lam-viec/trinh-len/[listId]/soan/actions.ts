"use server";

import { editUpward } from "@/lib/upward-submissions/commands";
import { editUpwardSchema } from "@/lib/upward-submissions/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const editUpwardAction = formAction({
  schema: editUpwardSchema,
  command: editUpward,
  done: ({ id }) => `${paths.upwardSubmission(id)}?da=edited`,
});
