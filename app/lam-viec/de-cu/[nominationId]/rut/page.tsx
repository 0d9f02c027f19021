import { found } from "@/app/lam-viec/found";
import { ConfirmStep } from "@/components/forms/confirm-step";
import { FormShell } from "@/components/forms/form-shell";
import { TextArea } from "@/components/forms/text-area";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { getDossier } from "@/lib/dossiers/queries";
import { mayWithdrawNomination } from "@/lib/nominations/policy";
import { reasonLength } from "@/lib/nominations/schema";
import { whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { withdrawNominationAction } from "./actions";

const words = vi.nominations.withdraw;

export const metadata = { title: words.crumb };

export default found(WithdrawNominationPage);

async function WithdrawNominationPage({ params }: { params: Promise<{ nominationId: string }> }) {
  const actor = await requireActor();
  const { nominationId } = await params;
  const dossier = await seen(getDossier(actor, nominationId));
  const refusal = whyNot(mayWithdrawNomination(actor, dossier.facts));
  if (refusal) return <RefusedPanel reason={refusal} back={{ href: paths.nomination(dossier.id) }} />;
  const { name } = dossier.subject;
  return (
    <>
      <PageHead
        title={words.title(name)}
        lead={words.lead}
        crumbs={[
          { label: vi.nominations.crumb, href: paths.nominations() },
          { label: name, href: paths.nomination(dossier.id) },
          { label: words.crumb },
        ]}
      />
      <FormShell
        action={withdrawNominationAction}
        hidden={{ id: dossier.id }}
        draftKey={`rut-${dossier.id}`}
        footer={
          <ButtonLink href={paths.nomination(dossier.id)} look="second">
            {vi.common.back}
          </ButtonLink>
        }
      >
        <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={4} maxLength={reasonLength} />
        <ConfirmStep open={words.open} title={words.confirmTitle} submitLabel={words.submit} look="main">
          <p>{words.confirmText(name, dossier.year)}</p>
        </ConfirmStep>
      </FormShell>
    </>
  );
}
