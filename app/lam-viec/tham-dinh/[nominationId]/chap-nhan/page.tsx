import { found } from "@/app/lam-viec/found";
import { AcceptPreview } from "@/components/appraisals/accept-preview";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { mayAcceptDossier } from "@/lib/appraisals/policy";
import { mayAcceptFindings } from "@/lib/appraisals/rules";
import { getAppraisalDossier } from "@/lib/appraised-dossiers/queries";
import { requireActor } from "@/lib/auth/session";
import { all } from "@/lib/core/verdict";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { acceptDossierAction } from "./actions";

const words = vi.appraisals.accepting;

export const metadata = { title: words.title };

export default found(AcceptDossierPage);

async function AcceptDossierPage({ params }: { params: Promise<{ nominationId: string }> }) {
  const actor = await requireActor();
  const dossier = await seen(getAppraisalDossier(actor, (await params).nominationId));
  const verdict = all(mayAcceptDossier(actor, dossier.facts), mayAcceptFindings(dossier.criteria, dossier.appraisal?.findings ?? []));
  if (!verdict.allowed) {
    return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.appraisal(dossier.id), label: words.back }} />;
  }
  return <AcceptPreview dossier={dossier} action={acceptDossierAction} />;
}
