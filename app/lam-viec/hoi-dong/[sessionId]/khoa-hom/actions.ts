"use server";
import { lockBox } from "@/lib/ballot-boxes/commands";
import { lockBoxSchema } from "@/lib/ballot-boxes/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const lockBoxAction = formAction({
  schema: lockBoxSchema,
  command: lockBox,
  done: ({ sessionId }) => `${paths.session(sessionId)}?da=khoahom`,
});
