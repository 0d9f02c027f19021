import { found } from "@/app/lam-viec/found";
import { EditReviewForm } from "@/components/plan-reviews/edit-form";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { mayWriteReview } from "@/lib/plan-reviews/policy";
import { getReview } from "@/lib/plan-reviews/queries";
import { whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { reviewCrumbs } from "../crumbs";
import { saveReviewAction } from "./actions";

const words = vi.planReviews.edit;

export const metadata = { title: words.crumb };

type Props = { params: Promise<{ reviewId: string }> };

export default found(EditPlanReviewPage);

async function EditPlanReviewPage({ params }: Props) {
  const [actor, { reviewId }] = [await requireActor(), await params];
  const review = await seen(getReview(actor, reviewId));
  const refusal = whyNot(mayWriteReview(actor, { frozen: review.frozenAt !== null }));
  if (refusal) return <RefusedPanel reason={refusal} back={{ href: paths.planReview(review.plan.id, review.id) }} />;
  return (
    <>
      <PageHead title={words.title(review.title)} lead={words.lead} crumbs={reviewCrumbs(review, words.crumb)} />
      <EditReviewForm action={saveReviewAction} review={review} />
    </>
  );
}
