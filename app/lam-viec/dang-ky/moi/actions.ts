"use server";
import { registerSubject } from "@/lib/registrations/commands";
import { registerSubjectSchema } from "@/lib/registrations/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

export const registerSubjectAction = formAction({
  schema: registerSubjectSchema,
  command: registerSubject,
  done: (result) => withQuery(paths.registration(result.id), { da: "da-dang-ky" }),
});
