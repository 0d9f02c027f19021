import { found } from "@/app/lam-viec/found";
import { FormShell } from "@/components/forms/form-shell";
import { RegistrationFacts } from "@/components/registrations/registration-facts";
import { RegistrationStateMark } from "@/components/registrations/registration-state-mark";
import { WithdrawForm } from "@/components/registrations/withdraw-form";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import type { Actor } from "@/lib/core/actor";
import { isWithdrawn } from "@/lib/nominations/states";
import { mayRestoreRegistration, mayWithdrawRegistration } from "@/lib/registrations/policy";
import { getRegistration, type RegistrationView } from "@/lib/registrations/queries";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";
import { seen } from "@/lib/web/seen";
import { restoreRegistrationAction, withdrawRegistrationAction } from "./actions";

export const metadata = { title: vi.registrations.title };

type Props = { params: Promise<{ registrationId: string }>; searchParams: Promise<{ da?: string }> };

const words = vi.registrations;

export default found(RegistrationPage);

async function RegistrationPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ registrationId }, { da }] = await Promise.all([params, searchParams]);
  const registration = await seen(getRegistration(actor, registrationId));
  const { subject } = registration;
  return (
    <>
      <Banner code={da} messages={words.done} />
      <PageHead
        state={<RegistrationStateMark state={registration.state} />}
        title={subject.name}
        lead={words.page.lead(registration.unit ?? "", registration.year)}
        crumbs={[{ label: words.title, href: paths.registrations() }, { label: subject.name }]}
        actions={<Actions actor={actor} registration={registration} />}
      />
      <RegistrationFacts registration={registration} />
      {mayWithdrawRegistration(actor, registration).allowed ? (
        <WithdrawForm action={withdrawRegistrationAction} registration={registration} />
      ) : null}
      {mayRestoreRegistration(actor, registration).allowed ? (
        <FormShell action={restoreRegistrationAction} hidden={{ id: registration.id }} submitLabel={words.restore} id="lai" />
      ) : null}
    </>
  );
}

/** The way on: the dossier that runs, or a new one for those who may withdraw (its department, nothing runs yet). */
function Actions({ actor, registration }: { actor: Actor; registration: RegistrationView }) {
  const dossier = registration.nominations.find((one) => !isWithdrawn(one.state));
  const starts = mayWithdrawRegistration(actor, registration).allowed;
  return (
    <>
      {dossier ? <ButtonLink href={paths.nomination(dossier.id)}>{words.page.dossier}</ButtonLink> : null}
      {!dossier && starts ? <ButtonLink href={nominateHref(registration)}>{words.page.nominate}</ButtonLink> : null}
      <ButtonLink href={paths.subject(registration.subjectId)} look="second">
        {words.page.subject}
      </ButtonLink>
    </>
  );
}

/** The nomination form at this plan, year and unit, where the registered one stands to be chosen. */
function nominateHref({ planId, year, departmentId }: RegistrationView): string {
  return withQuery(paths.newNomination(), { "ke-hoach": planId, nam: year, "don-vi": departmentId });
}
