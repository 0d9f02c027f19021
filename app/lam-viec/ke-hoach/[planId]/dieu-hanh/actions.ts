"use server";
import { prepareLetter, urgePlan } from "@/lib/reminders/commands";
import { prepareLetterSchema, urgePlanSchema } from "@/lib/reminders/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

export const urgePlanAction = formAction({
  schema: urgePlanSchema,
  command: urgePlan,
  done: (result) => withQuery(paths.acting(result.id), { da: "da-nhac" }),
});

export const prepareLetterAction = formAction({
  schema: prepareLetterSchema,
  command: prepareLetter,
  done: (result) => withQuery(paths.acting(result.planId), { da: "cong-van" }),
});
