"use server";
import { voidRecord } from "@/lib/records/commands";
import { voidRecordSchema } from "@/lib/records/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

export const voidRecordAction = formAction({
  schema: voidRecordSchema,
  command: voidRecord,
  done: (result) => withQuery(paths.subject(result.subjectId), { da: "da-huy" }),
});
