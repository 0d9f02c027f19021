"use server";

import { dissolveDepartment } from "@/lib/departments/commands";
import { dissolveDepartmentSchema } from "@/lib/departments/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const dissolveDepartmentAction = formAction({
  schema: dissolveDepartmentSchema,
  command: dissolveDepartment,
  done: ({ id }) => `${paths.adminDepartment(id)}?da=dissolved`,
});
