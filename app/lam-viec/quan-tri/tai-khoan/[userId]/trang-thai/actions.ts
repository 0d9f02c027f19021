"use server";

import { switchUserOff, switchUserOn } from "@/lib/users/commands";
import { userSchema } from "@/lib/users/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const switchUserOffAction = formAction({
  schema: userSchema,
  command: switchUserOff,
  done: ({ id }) => `${paths.adminUser(id)}?da=switchedOff`,
});

export const switchUserOnAction = formAction({
  schema: userSchema,
  command: switchUserOn,
  done: ({ id }) => `${paths.adminUser(id)}?da=switchedOn`,
});
