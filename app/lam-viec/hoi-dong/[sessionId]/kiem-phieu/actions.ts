"use server";
import { confirmCount } from "@/lib/ballots/commands";
import { roundStepSchema } from "@/lib/ballots/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const confirmCountAction = formAction({
  schema: roundStepSchema,
  command: confirmCount,
  done: ({ sessionId, opened }) => `${paths.count(sessionId)}?da=${opened ? "kiem2" : "kiem1"}`,
});
