"use server";
import { acknowledgePlan } from "@/lib/acknowledgements/commands";
import { acknowledgePlanSchema } from "@/lib/acknowledgements/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const acknowledgePlanAction = formAction({
  schema: acknowledgePlanSchema,
  command: acknowledgePlan,
  done: ({ planId }) => `${paths.deskPlan(planId)}?da=acknowledged#quan-triet`,
});
