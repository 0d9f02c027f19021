import { found } from "@/app/lam-viec/found";
import { FormShell } from "@/components/forms/form-shell";
import { TextField } from "@/components/forms/text-field";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { isDeputyOnly } from "@/lib/exemplars/policy";
import { findSigner } from "@/lib/exemplars/queries";
import { mayFreezeReview } from "@/lib/plan-reviews/policy";
import { getReview } from "@/lib/plan-reviews/queries";
import { whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { reviewCrumbs } from "../crumbs";
import { freezeReviewAction } from "./actions";

const words = vi.planReviews.freeze;

export const metadata = { title: words.crumb };

type Props = { params: Promise<{ reviewId: string }> };

export default found(FreezePlanReviewPage);

async function FreezePlanReviewPage({ params }: Props) {
  const [actor, { reviewId }] = [await requireActor(), await params];
  const review = await seen(getReview(actor, reviewId));
  const refusal = whyNot(mayFreezeReview(actor, { frozen: review.frozenAt !== null }));
  if (refusal) return <RefusedPanel reason={refusal} back={{ href: paths.planReview(review.plan.id, review.id) }} />;
  const signer = await findSigner(actor);
  return (
    <>
      <PageHead title={words.title(review.title)} lead={words.lead} crumbs={reviewCrumbs(review, words.crumb)} />
      <FormShell
        action={freezeReviewAction}
        hidden={{ id: review.id, lockVersion: String(review.lockVersion), assessed: review.assessed }}
        initial={{ signerName: signer.name, signerTitle: isDeputyOnly(actor) ? signer.deputyTitle : signer.title }}
        submitLabel={words.submit}
      >
        <TextField name="signerName" label={words.signerName} maxLength={120} />
        <TextField name="signerTitle" label={words.signerTitle} maxLength={120} />
      </FormShell>
    </>
  );
}
