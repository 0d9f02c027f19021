"use server";
import { launchMovement } from "@/lib/movements/commands";
import { launchMovementSchema } from "@/lib/movements/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

export const launchMovementAction = formAction({
  schema: launchMovementSchema,
  command: launchMovement,
  done: ({ id }) => withQuery(paths.movement(id), { da: "da-them" }),
});
