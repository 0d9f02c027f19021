"use server";

import { createUser } from "@/lib/users/commands";
import { createUserSchema } from "@/lib/users/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const createUserAction = formAction({
  schema: createUserSchema,
  command: createUser,
  done: ({ id }) => `${paths.adminUser(id)}?da=created`,
});
