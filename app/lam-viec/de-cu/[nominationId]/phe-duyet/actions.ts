"use server";
import { approveNomination, sendBackNomination } from "@/lib/nominations/commands";
import { approveNominationSchema, sendBackNominationSchema } from "@/lib/nominations/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const approveNominationAction = formAction({
  schema: approveNominationSchema,
  command: approveNomination,
  done: (result) => `${paths.nomination(result.id)}?da=approved`,
});

export const sendBackNominationAction = formAction({
  schema: sendBackNominationSchema,
  command: sendBackNomination,
  done: (result) => `${paths.nomination(result.id)}?da=sentBack`,
});
