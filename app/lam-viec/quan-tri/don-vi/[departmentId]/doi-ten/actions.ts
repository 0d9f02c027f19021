"use server";

import { renameDepartment } from "@/lib/departments/commands";
import { renameDepartmentSchema } from "@/lib/departments/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const renameDepartmentAction = formAction({
  schema: renameDepartmentSchema,
  command: renameDepartment,
  done: ({ id }) => `${paths.adminDepartment(id)}?da=renamed`,
});
