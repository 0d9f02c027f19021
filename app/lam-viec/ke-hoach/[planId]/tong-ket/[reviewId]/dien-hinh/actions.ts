"use server";
import { assessExemplars } from "@/lib/plan-reviews/commands";
import { assessExemplarsSchema } from "@/lib/plan-reviews/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const assessExemplarsAction = formAction({
  schema: assessExemplarsSchema,
  command: assessExemplars,
  done: ({ planId, id }) => `${paths.planReview(planId, id)}?da=assessed`,
});
