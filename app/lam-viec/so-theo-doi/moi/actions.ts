"use server";
import { createSubject } from "@/lib/subjects/commands";
import { createSubjectSchema } from "@/lib/subjects/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

export const createSubjectAction = formAction({
  schema: createSubjectSchema,
  command: createSubject,
  done: (result) => withQuery(paths.subject(result.id), { da: result.made ? "da-ghi" : "da-co" }),
});
