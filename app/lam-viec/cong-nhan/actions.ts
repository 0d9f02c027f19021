"use server";

import { settleNotPassed } from "@/lib/exemplars/commands";
import { settleNotPassedSchema } from "@/lib/exemplars/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const settleNotPassedAction = formAction({
  schema: settleNotPassedSchema,
  command: settleNotPassed,
  done: () => `${paths.recognitions()}?da=settled`,
});
