"use server";

import { giveSecondOpinion } from "@/lib/appraisals/commands";
import { secondOpinionSchema } from "@/lib/appraisals/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const giveSecondOpinionAction = formAction({
  schema: secondOpinionSchema,
  command: giveSecondOpinion,
  done: ({ id }) => `${paths.appraisal(id)}?da=secondGiven`,
});
