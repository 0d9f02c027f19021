"use server";

import { recogniseNominations } from "@/lib/exemplars/commands";
import { recogniseSchema } from "@/lib/exemplars/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const recogniseNominationsAction = formAction({
  schema: recogniseSchema,
  command: recogniseNominations,
  done: ({ id }) => `${paths.decision(id)}?da=recognised`,
});
