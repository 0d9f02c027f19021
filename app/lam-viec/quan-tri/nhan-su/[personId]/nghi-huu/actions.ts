"use server";

import { retirePerson } from "@/lib/persons/commands";
import { retirePersonSchema } from "@/lib/persons/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const retirePersonAction = formAction({
  schema: retirePersonSchema,
  command: retirePerson,
  done: ({ id }) => `${paths.adminPerson(id)}?da=retired`,
});
