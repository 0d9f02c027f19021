"use server";
import { updateMovement } from "@/lib/movements/commands";
import { updateMovementSchema } from "@/lib/movements/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

export const updateMovementAction = formAction({
  schema: updateMovementSchema,
  command: updateMovement,
  done: ({ id }) => withQuery(paths.movement(id), { da: "da-sua" }),
});
