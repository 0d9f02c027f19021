"use server";

import { signUpward } from "@/lib/upward-submissions/commands";
import { signUpwardSchema } from "@/lib/upward-submissions/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const signUpwardAction = formAction({
  schema: signUpwardSchema,
  command: signUpward,
  done: ({ id }) => `${paths.upwardSubmission(id)}?da=sent`,
});
