"use server";

import { updateAgency } from "@/lib/agencies/commands";
import { updateAgencySchema } from "@/lib/agencies/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const updateAgencyAction = formAction({
  schema: updateAgencySchema,
  command: updateAgency,
  done: () => `${paths.adminAgency()}?da=saved`,
});
