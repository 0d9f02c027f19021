"use server";
import { liftHold, placeHold } from "@/lib/holds/commands";
import { liftHoldSchema, placeHoldSchema } from "@/lib/holds/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

export const placeHoldAction = formAction({
  schema: placeHoldSchema,
  command: placeHold,
  done: (result) => withQuery(paths.holdSubject(result.subjectId), { da: "da-tam-dung" }),
});

export const liftHoldAction = formAction({
  schema: liftHoldSchema,
  command: liftHold,
  done: (result) => withQuery(paths.holdSubject(result.subjectId), { da: "da-ket-thuc" }),
});
