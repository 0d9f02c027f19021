"use server";

import { returnDossier } from "@/lib/appraisals/commands";
import { dossierStepSchema } from "@/lib/appraisals/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const returnDossierAction = formAction({
  schema: dossierStepSchema,
  command: returnDossier,
  done: ({ id }) => `${paths.appraisal(id)}?da=returned`,
});
