"use server";
import { startNomination } from "@/lib/dossiers/commands";
import { startNominationSchema } from "@/lib/dossiers/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const startNominationAction = formAction({
  schema: startNominationSchema,
  command: startNomination,
  done: (result) => `${paths.editNomination(result.id)}?da=started`,
});
