"use server";

import { confirmRole, dropRoleRequest } from "@/lib/roles/commands";
import { roleRequestSchema } from "@/lib/roles/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const confirmRoleAction = formAction({
  schema: roleRequestSchema,
  command: confirmRole,
  done: ({ userId }) => `${paths.adminUser(userId)}?da=confirmed`,
});

export const dropRoleRequestAction = formAction({
  schema: roleRequestSchema,
  command: dropRoleRequest,
  done: ({ userId }) => `${paths.adminUser(userId)}?da=dropped`,
});
