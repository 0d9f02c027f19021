"use server";

import { movePerson } from "@/lib/persons/commands";
import { movePersonSchema } from "@/lib/persons/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const movePersonAction = formAction({
  schema: movePersonSchema,
  command: movePerson,
  done: ({ id }) => `${paths.adminPerson(id)}?da=moved`,
});
