"use server";
import { repeatMessage, stopMessage } from "@/lib/outbox/commands";
import { messageIdSchema } from "@/lib/outbox/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

export const stopMessageAction = formAction({
  schema: messageIdSchema,
  command: stopMessage,
  done: () => withQuery(paths.outbox(), { da: "da-dung" }),
});

export const repeatMessageAction = formAction({
  schema: messageIdSchema,
  command: repeatMessage,
  done: () => withQuery(paths.outbox(), { da: "gui-lai" }),
});
