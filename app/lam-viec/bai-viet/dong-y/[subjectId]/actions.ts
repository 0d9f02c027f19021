"use server";

import { giveConsent, withdrawConsent } from "@/lib/consents/commands";
import { giveConsentSchema, withdrawConsentSchema } from "@/lib/consents/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const giveConsentAction = formAction({
  schema: giveConsentSchema,
  command: giveConsent,
  done: ({ subjectId }) => `${paths.consents(subjectId)}?da=given`,
});

export const withdrawConsentAction = formAction({
  schema: withdrawConsentSchema,
  command: withdrawConsent,
  done: ({ subjectId }) => `${paths.consents(subjectId)}?da=withdrawn`,
});
