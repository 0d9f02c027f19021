import { found } from "@/app/lam-viec/found";
import { ReturnPreview } from "@/components/appraisals/return-preview";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { mayReturnDossier } from "@/lib/appraisals/policy";
import { mayReturnFindings } from "@/lib/appraisals/rules";
import { getAppraisalDossier } from "@/lib/appraised-dossiers/queries";
import { requireActor } from "@/lib/auth/session";
import { all } from "@/lib/core/verdict";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { returnDossierAction } from "./actions";

const words = vi.appraisals.returning;

export const metadata = { title: words.title };

export default found(ReturnDossierPage);

async function ReturnDossierPage({ params }: { params: Promise<{ nominationId: string }> }) {
  const actor = await requireActor();
  const dossier = await seen(getAppraisalDossier(actor, (await params).nominationId));
  const verdict = all(mayReturnDossier(actor, dossier.facts), mayReturnFindings(dossier.criteria, dossier.appraisal?.findings ?? []));
  if (!verdict.allowed) {
    return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.appraisal(dossier.id), label: words.back }} />;
  }
  return <ReturnPreview dossier={dossier} action={returnDossierAction} />;
}
