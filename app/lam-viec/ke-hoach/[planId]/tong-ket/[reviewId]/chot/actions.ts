"use server";
import { freezeReview } from "@/lib/plan-reviews/commands";
import { freezeReviewSchema } from "@/lib/plan-reviews/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const freezeReviewAction = formAction({
  schema: freezeReviewSchema,
  command: freezeReview,
  done: ({ planId, id }) => `${paths.planReview(planId, id)}?da=frozen`,
});
