"use server";

import { updatePerson } from "@/lib/persons/commands";
import { updatePersonSchema } from "@/lib/persons/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const updatePersonAction = formAction({
  schema: updatePersonSchema,
  command: updatePerson,
  done: ({ id }) => `${paths.adminPerson(id)}?da=saved`,
});
