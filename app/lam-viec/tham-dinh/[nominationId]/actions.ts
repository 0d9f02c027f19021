"use server";

import { saveFindings } from "@/lib/appraisals/commands";
import { saveFindingsSchema } from "@/lib/appraisals/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

const onwards = { STAY: paths.appraisal, RETURN: paths.returnDossier, ACCEPT: paths.acceptDossier } as const;

export const saveFindingsAction = formAction({
  schema: saveFindingsSchema,
  command: saveFindings,
  done: (result, input) => `${onwards[input.next](result.id)}?da=saved`,
});
