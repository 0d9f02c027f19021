"use server";

import { grantRole } from "@/lib/roles/commands";
import { grantRoleSchema } from "@/lib/roles/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const grantRoleAction = formAction({
  schema: grantRoleSchema,
  command: grantRole,
  done: ({ userId, awaiting }) => `${paths.adminUser(userId)}?da=${awaiting ? "requested" : "granted"}`,
});
