"use server";
import { markNoticesRead } from "@/lib/reminders/commands";
import { markReadSchema } from "@/lib/reminders/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

export const markNoticesReadAction = formAction({
  schema: markReadSchema,
  command: markNoticesRead,
  done: () => withQuery(paths.notices(), { da: "da-doc" }),
});
