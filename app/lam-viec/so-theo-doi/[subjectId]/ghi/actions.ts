"use server";
import { enterRecord } from "@/lib/records/commands";
import { enterRecordSchema } from "@/lib/records/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

export const enterRecordAction = formAction({
  schema: enterRecordSchema,
  command: enterRecord,
  done: (result) => withQuery(paths.subject(result.subjectId), { da: "da-ghi-dong" }),
});
