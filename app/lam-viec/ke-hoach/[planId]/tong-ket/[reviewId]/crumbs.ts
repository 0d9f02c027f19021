import type { ReviewView } from "@/lib/plan-reviews/schema";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

/** From the plan to the review, and to a page of the review when one is named. */
export function reviewCrumbs(review: Pick<ReviewView, "id" | "plan" | "title">, page?: string) {
  const { plan } = review;
  const way = [
    { label: plan.documentNumber ?? plan.title, href: paths.deskPlan(plan.id) },
    { label: vi.planReviews.crumb, href: paths.planReviews(plan.id) },
  ];
  return page
    ? [...way, { label: review.title, href: paths.planReview(plan.id, review.id) }, { label: page }]
    : [...way, { label: review.title }];
}
