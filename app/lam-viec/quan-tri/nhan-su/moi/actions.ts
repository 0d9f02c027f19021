"use server";

import { createPerson } from "@/lib/persons/commands";
import { createPersonSchema } from "@/lib/persons/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const createPersonAction = formAction({
  schema: createPersonSchema,
  command: createPerson,
  done: ({ id }) => `${paths.adminPerson(id)}?da=created`,
});
