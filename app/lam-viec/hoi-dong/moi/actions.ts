"use server";
import { createSession } from "@/lib/council-sessions/commands";
import { createSessionSchema } from "@/lib/council-sessions/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const createSessionAction = formAction({
  schema: createSessionSchema,
  command: createSession,
  done: ({ id }) => `${paths.session(id)}?da=lap`,
});
