"use server";
import { submitNomination } from "@/lib/dossiers/commands";
import { submitNominationSchema } from "@/lib/nominations/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const submitNominationAction = formAction({
  schema: submitNominationSchema,
  command: submitNomination,
  done: (result) => `${paths.nomination(result.id)}?da=submitted`,
});
