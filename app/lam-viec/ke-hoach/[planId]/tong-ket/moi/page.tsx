import { found } from "@/app/lam-viec/found";
import { StartReviewForm } from "@/components/plan-reviews/start-form";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { today } from "@/lib/core/clock";
import { listMovements } from "@/lib/dossiers/queries";
import { mayStartReview } from "@/lib/plan-reviews/policy";
import { reviewSpan } from "@/lib/plan-reviews/rules";
import { getPlan } from "@/lib/plans/queries";
import { whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { oneValue } from "@/lib/web/query-string";
import { seen } from "@/lib/web/seen";
import { startReviewAction } from "./actions";

const words = vi.planReviews;

export const metadata = { title: words.start.title };

type Props = { params: Promise<{ planId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default found(NewPlanReviewPage);

async function NewPlanReviewPage({ params, searchParams }: Props) {
  const [actor, { planId }, asked] = [await requireActor(), await params, await searchParams];
  const plan = await seen(getPlan(actor, planId));
  const refusal = whyNot(mayStartReview(actor));
  if (refusal) return <RefusedPanel reason={refusal} back={{ href: paths.planReviews(plan.id) }} />;
  const name = plan.documentNumber ?? plan.title;
  return (
    <>
      <PageHead
        title={words.start.title}
        lead={words.start.lead}
        crumbs={[
          { label: name, href: paths.deskPlan(plan.id) },
          { label: words.crumb, href: paths.planReviews(plan.id) },
          { label: words.list.start },
        ]}
      />
      <StartReviewForm
        action={startReviewAction}
        plan={{ id: plan.id, name: plan.title }}
        span={reviewSpan(plan, today())}
        movements={await listMovements(actor)}
        movementId={oneValue(asked["phong-trao"])}
      />
    </>
  );
}
