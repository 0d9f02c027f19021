"use server";

import { refuseNomination } from "@/lib/exemplars/commands";
import { refuseSchema } from "@/lib/exemplars/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const refuseNominationAction = formAction({
  schema: refuseSchema,
  command: refuseNomination,
  done: () => `${paths.recognitions()}?da=refused`,
});
