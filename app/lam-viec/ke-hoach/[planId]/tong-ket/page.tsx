import { found } from "@/app/lam-viec/found";
import { ReviewTable } from "@/components/plan-reviews/review-table";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { requireActor } from "@/lib/auth/session";
import { pageNumber, pageSize } from "@/lib/core/page";
import { mayStartReview } from "@/lib/plan-reviews/policy";
import { listReviews } from "@/lib/plan-reviews/queries";
import { getPlan } from "@/lib/plans/queries";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";

const words = vi.planReviews;

export const metadata = { title: words.title };

type Props = { params: Promise<{ planId: string }>; searchParams: Promise<{ trang?: string | string[] }> };

export default found(PlanReviewsPage);

async function PlanReviewsPage({ params, searchParams }: Props) {
  const [actor, { planId }, { trang }] = [await requireActor(), await params, await searchParams];
  const plan = await seen(getPlan(actor, planId));
  const reviews = await listReviews(actor, { planId: plan.id }, pageNumber(trang));
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        crumbs={[
          { label: vi.plans.desk.title, href: paths.deskPlans() },
          { label: plan.documentNumber ?? plan.title, href: paths.deskPlan(plan.id) },
          { label: words.crumb },
        ]}
        actions={
          mayStartReview(actor).allowed ? <ButtonLink href={paths.newPlanReview(plan.id)}>{words.list.start}</ButtonLink> : undefined
        }
      />
      <ReviewTable rows={reviews.rows} />
      <Pagination
        page={reviews.page}
        pageSize={pageSize}
        total={reviews.total}
        noun={words.list.noun}
        hrefFor={(page) => `${paths.planReviews(plan.id)}?trang=${page}`}
      />
    </>
  );
}
