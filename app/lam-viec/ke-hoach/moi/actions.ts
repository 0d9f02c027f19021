"use server";
import { pasteSource } from "@/lib/proposal-sources/commands";
import { pasteSchema } from "@/lib/proposal-sources/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const pastePlanAction = formAction({
  schema: pasteSchema,
  command: pasteSource,
  done: ({ id }) => paths.planProposal(id),
  rate: "upload",
});
