"use server";

import { takeOverAppraisal } from "@/lib/appraisals/commands";
import { dossierStepSchema } from "@/lib/appraisals/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const takeOverAppraisalAction = formAction({
  schema: dossierStepSchema,
  command: takeOverAppraisal,
  done: ({ id }) => `${paths.appraisal(id)}?da=takenOver`,
});
