import { NewSessionForm } from "@/components/councils/new-session-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { today } from "@/lib/core/clock";
import { mayCreateSession } from "@/lib/council-sessions/policy";
import { listCouncilPlans } from "@/lib/council-sessions/queries";
import { listCouncils } from "@/lib/councils/queries";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { createSessionAction } from "./actions";

export const metadata = { title: vi.councils.newSession };

export default async function NewSessionPage() {
  const actor = await requireActor();
  const verdict = mayCreateSession(actor);
  const words = vi.councils;
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.councils() }} />;
  const [councils, plans] = await Promise.all([listCouncils(actor), listCouncilPlans(actor)]);
  const lacking = councils.length === 0 ? words.noCouncil : plans.length === 0 ? words.noCouncilPlan : null;
  const action = councils.length === 0 ? { href: paths.councilList(), label: words.createCouncil } : undefined;
  return (
    <>
      <PageHead
        title={words.newSession}
        lead={words.newSessionLead}
        crumbs={[{ label: words.title, href: paths.councils() }, { label: words.newSession }]}
      />
      {lacking ? (
        <EmptyState title={lacking} action={action} />
      ) : (
        <NewSessionForm
          action={createSessionAction}
          councilOptions={councils.map((council) => ({ value: council.id, label: council.name }))}
          planOptions={plans.map((plan) => ({ value: plan.id, label: words.session.plan(plan.title, plan.documentNumber) }))}
          year={Number(today().slice(0, 4))}
        />
      )}
    </>
  );
}
