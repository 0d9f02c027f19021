"use server";
import { giveLink, undoDelivery } from "@/lib/obligations/commands";
import { giveLinkSchema, undoDeliverySchema } from "@/lib/obligations/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

export const giveLinkAction = formAction({
  schema: giveLinkSchema,
  command: giveLink,
  done: (result) => withQuery(paths.obligation(result.id), { da: "da-ghi" }),
});

export const undoDeliveryAction = formAction({
  schema: undoDeliverySchema,
  command: undoDelivery,
  done: (result) => withQuery(paths.obligation(result.id), { da: "da-huy" }),
});
