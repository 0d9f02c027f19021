"use server";
import { withdrawNomination } from "@/lib/nominations/commands";
import { withdrawNominationSchema } from "@/lib/nominations/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const withdrawNominationAction = formAction({
  schema: withdrawNominationSchema,
  command: withdrawNomination,
  done: (result) => `${paths.nomination(result.id)}?da=withdrawn`,
});
