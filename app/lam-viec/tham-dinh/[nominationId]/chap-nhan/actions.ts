"use server";

import { acceptDossier } from "@/lib/appraisals/commands";
import { dossierStepSchema } from "@/lib/appraisals/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const acceptDossierAction = formAction({
  schema: dossierStepSchema,
  command: acceptDossier,
  done: ({ id }) => `${paths.appraisal(id)}?da=accepted`,
});
