"use server";

import { endRole } from "@/lib/roles/commands";
import { endRoleSchema } from "@/lib/roles/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const endRoleAction = formAction({
  schema: endRoleSchema,
  command: endRole,
  done: ({ userId, awaiting }) => `${paths.adminUser(userId)}?da=${awaiting ? "endRequested" : "ended"}`,
});
