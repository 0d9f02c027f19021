"use server";
import { startReview } from "@/lib/plan-reviews/commands";
import { startReviewSchema } from "@/lib/plan-reviews/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const startReviewAction = formAction({
  schema: startReviewSchema,
  command: startReview,
  done: ({ planId, id }) => `${paths.planReview(planId, id)}?da=started`,
});
