import { found } from "@/app/lam-viec/found";
import { FormShell } from "@/components/forms/form-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { mayTakeOverAppraisal } from "@/lib/appraisals/policy";
import { getAppraisalDossier } from "@/lib/appraised-dossiers/queries";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { takeOverAppraisalAction } from "./actions";

const words = vi.appraisals.takingOver;

export const metadata = { title: words.title };

export default found(TakeOverPage);

async function TakeOverPage({ params }: { params: Promise<{ nominationId: string }> }) {
  const actor = await requireActor();
  const dossier = await seen(getAppraisalDossier(actor, (await params).nominationId));
  const back = { href: paths.appraisal(dossier.id), label: words.back };
  const verdict = mayTakeOverAppraisal(actor, dossier.facts);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={back} />;
  const first = dossier.appraisal?.appraiser ?? "";
  return (
    <>
      <PageHead
        crumbs={[
          { label: vi.appraisals.title, href: paths.appraisals() },
          { label: dossier.subject.name, href: back.href },
          { label: words.title },
        ]}
        title={words.title}
        lead={words.lead(dossier.subject.name, first)}
      />
      <p>{words.text(first)}</p>
      <FormShell
        action={takeOverAppraisalAction}
        hidden={{ id: dossier.id, version: String(dossier.version) }}
        submitLabel={words.submit}
        footer={
          <ButtonLink href={back.href} look="quiet">
            {back.label}
          </ButtonLink>
        }
      />
    </>
  );
}
