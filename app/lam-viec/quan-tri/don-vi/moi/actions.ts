"use server";

import { createDepartment } from "@/lib/departments/commands";
import { createDepartmentSchema } from "@/lib/departments/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const createDepartmentAction = formAction({
  schema: createDepartmentSchema,
  command: createDepartment,
  done: ({ id }) => `${paths.adminDepartment(id)}?da=created`,
});
