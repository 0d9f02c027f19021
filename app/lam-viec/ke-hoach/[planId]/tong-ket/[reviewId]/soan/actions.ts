"use server";
import { saveReview } from "@/lib/plan-reviews/commands";
import { saveReviewSchema } from "@/lib/plan-reviews/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const saveReviewAction = formAction({
  schema: saveReviewSchema,
  command: saveReview,
  done: ({ planId, id }) => `${paths.planReview(planId, id)}?da=saved`,
});
