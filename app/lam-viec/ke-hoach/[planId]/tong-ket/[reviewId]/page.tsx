import { found } from "@/app/lam-viec/found";
import { ReviewSheet } from "@/components/plan-reviews/review-sheet";
import { ReviewState } from "@/components/plan-reviews/review-table";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { mayFreezeReview, mayWriteReview } from "@/lib/plan-reviews/policy";
import { getReview } from "@/lib/plan-reviews/queries";
import { missingTexts, unassessed } from "@/lib/plan-reviews/rules";
import type { ReviewView } from "@/lib/plan-reviews/schema";
import { formatCount } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { reviewCrumbs } from "./crumbs";

const words = vi.planReviews;

export const metadata = { title: words.title };

type Props = { params: Promise<{ reviewId: string }>; searchParams: Promise<{ da?: string | string[] }> };

export default found(PlanReviewPage);

async function PlanReviewPage({ params, searchParams }: Props) {
  const [actor, { reviewId }, { da }] = [await requireActor(), await params, await searchParams];
  const review = await seen(getReview(actor, reviewId));
  const standing = { frozen: review.frozenAt !== null };
  return (
    <>
      <Banner code={da} messages={words.done} />
      <PageHead
        title={review.title}
        lead={words.list.years(review.fromYear, review.toYear)}
        state={<ReviewState review={review} />}
        crumbs={reviewCrumbs(review)}
        actions={
          <Acts review={review} writes={mayWriteReview(actor, standing).allowed} freezes={mayFreezeReview(actor, standing).allowed} />
        }
      />
      {standing.frozen ? null : <Missing review={review} />}
      <ReviewSheet review={review} />
      <p className="small soft mt-2">{words.view.printHint}</p>
    </>
  );
}

function Acts({ review, writes, freezes }: { review: ReviewView; writes: boolean; freezes: boolean }) {
  return (
    <>
      {freezes ? <ButtonLink href={paths.freezePlanReview(review.plan.id, review.id)}>{words.view.freeze}</ButtonLink> : null}
      {writes ? <ButtonLink href={paths.editPlanReview(review.plan.id, review.id)}>{words.view.edit}</ButtonLink> : null}
      {writes ? (
        <ButtonLink href={paths.assessExemplars(review.plan.id, review.id)} look="second">
          {words.view.assess}
        </ButtonLink>
      ) : null}
    </>
  );
}

function Missing({ review }: { review: ReviewView }) {
  const texts = missingTexts(review.texts);
  const exemplars = unassessed(review.figures.exemplars, review.assessments);
  if (texts.length === 0 && exemplars.length === 0) return null;
  return (
    <Note look="warn" title={words.view.missing}>
      {texts.length > 0 ? words.view.missingTexts(texts.map((key) => words.parts[key].toLowerCase()).join(", ")) : null}{" "}
      {exemplars.length > 0 ? words.view.missingAssessments(formatCount(exemplars.length)) : null}
    </Note>
  );
}
