"use server";

import { updateDepartment } from "@/lib/departments/commands";
import { updateDepartmentSchema } from "@/lib/departments/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const updateDepartmentAction = formAction({
  schema: updateDepartmentSchema,
  command: updateDepartment,
  done: ({ id }) => `${paths.adminDepartment(id)}?da=saved`,
});
