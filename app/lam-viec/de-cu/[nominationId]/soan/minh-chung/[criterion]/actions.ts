"use server";
import { removeEvidence } from "@/lib/evidence/commands";
import { removeEvidenceSchema } from "@/lib/evidence/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const removeEvidenceAction = formAction({
  schema: removeEvidenceSchema,
  command: removeEvidence,
  done: (result, input) => `${paths.evidencePage(result.id, input.criterion)}?da=removed`,
});
