import { found } from "@/app/lam-viec/found";
import { SecondOpinionForm } from "@/components/appraisals/second-opinion-form";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { mayGiveSecondOpinion } from "@/lib/appraisals/policy";
import { isReadyForSecond } from "@/lib/appraisals/rules";
import { getAppraisalDossier } from "@/lib/appraised-dossiers/queries";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { giveSecondOpinionAction } from "./actions";

const words = vi.appraisals.second;

export const metadata = { title: words.title };

export default found(SecondOpinionPage);

async function SecondOpinionPage({ params }: { params: Promise<{ nominationId: string }> }) {
  const actor = await requireActor();
  const dossier = await seen(getAppraisalDossier(actor, (await params).nominationId));
  const back = { href: paths.appraisal(dossier.id), label: words.back };
  const verdict = mayGiveSecondOpinion(actor, dossier.facts);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={back} />;
  if (!dossier.appraisal || !isReadyForSecond(dossier.criteria, dossier.appraisal.findings)) {
    return <RefusedPanel reason={words.notReady} back={back} />;
  }
  return <SecondOpinionForm dossier={dossier} appraisal={dossier.appraisal} action={giveSecondOpinionAction} />;
}
