import { found } from "@/app/lam-viec/found";
import { ConfirmStep } from "@/components/forms/confirm-step";
import { FormShell } from "@/components/forms/form-shell";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DossierPaper } from "@/components/nominations/dossier-paper";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { getDossier } from "@/lib/dossiers/queries";
import { mayApproveNomination, needsAgencyHead } from "@/lib/nominations/policy";
import { reasonLength } from "@/lib/nominations/schema";
import { criteriaFor } from "@/lib/plans/rules";
import { whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { approveNominationAction, sendBackNominationAction } from "./actions";

const words = vi.nominations.approve;

export const metadata = { title: words.crumb };

export default found(ApproveNominationPage);

async function ApproveNominationPage({ params }: { params: Promise<{ nominationId: string }> }) {
  const actor = await requireActor();
  const { nominationId } = await params;
  const dossier = await seen(getDossier(actor, nominationId));
  const refusal = whyNot(mayApproveNomination(actor, dossier.facts));
  if (refusal) return <RefusedPanel reason={refusal} back={{ href: paths.nomination(dossier.id) }} />;
  const { name } = dossier.subject;
  return (
    <>
      <PageHead
        title={words.title(name)}
        lead={words.lead(dossier.department.name)}
        crumbs={[
          { label: vi.nominations.crumb, href: paths.nominations() },
          { label: name, href: paths.nomination(dossier.id) },
          { label: words.crumb },
        ]}
      />
      {needsAgencyHead(dossier.facts) ? <Note>{words.standIn}</Note> : null}
      <div className="max-w-[46rem]">
        <DossierPaper
          dossier={dossier}
          criteria={criteriaFor(dossier.allCriteria, { kind: dossier.subject.kind, workFieldId: dossier.workFieldId })}
          withEvidence
        />
      </div>
      <Section id="phe-duyet" title={words.crumb}>
        <FormShell id="duyet" action={approveNominationAction} hidden={{ id: dossier.id }}>
          <ConfirmStep open={words.open} title={words.confirmTitle} submitLabel={words.submit} look="main">
            <p>{words.confirmText(name)}</p>
          </ConfirmStep>
        </FormShell>
      </Section>
      <Section id="tra-lai" title={words.sendBackTitle}>
        <FormShell id="tra" action={sendBackNominationAction} hidden={{ id: dossier.id }} draftKey={`tra-lai-${dossier.id}`}>
          <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={4} maxLength={reasonLength} />
          <SubmitButton label={words.sendBack} look="second" />
        </FormShell>
      </Section>
    </>
  );
}
