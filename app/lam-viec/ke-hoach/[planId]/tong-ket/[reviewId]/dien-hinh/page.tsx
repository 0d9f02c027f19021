import { found } from "@/app/lam-viec/found";
import { AssessForm } from "@/components/plan-reviews/assess-form";
import { EmptyState } from "@/components/ui/empty-state";
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
import { assessExemplarsAction } from "./actions";

const words = vi.planReviews.assess;

export const metadata = { title: words.title };

type Props = { params: Promise<{ reviewId: string }> };

export default found(AssessExemplarsPage);

async function AssessExemplarsPage({ params }: Props) {
  const [actor, { reviewId }] = [await requireActor(), await params];
  const review = await seen(getReview(actor, reviewId));
  const back = paths.planReview(review.plan.id, review.id);
  const refusal = whyNot(mayWriteReview(actor, { frozen: review.frozenAt !== null }));
  if (refusal) return <RefusedPanel reason={refusal} back={{ href: back }} />;
  return (
    <>
      <PageHead title={words.title} lead={words.lead} crumbs={reviewCrumbs(review, words.crumb)} />
      {review.figures.exemplars.length > 0 ? (
        <AssessForm action={assessExemplarsAction} review={review} />
      ) : (
        <EmptyState title={words.emptyTitle} action={{ href: back, label: review.title }}>
          {words.emptyText}
        </EmptyState>
      )}
    </>
  );
}
