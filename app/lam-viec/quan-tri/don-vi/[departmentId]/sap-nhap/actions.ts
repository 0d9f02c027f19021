"use server";

import { mergeDepartment } from "@/lib/departments/commands";
import { mergeDepartmentSchema } from "@/lib/departments/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const mergeDepartmentAction = formAction({
  schema: mergeDepartmentSchema,
  command: mergeDepartment,
  done: ({ id }) => `${paths.adminDepartment(id)}?da=merged`,
});
