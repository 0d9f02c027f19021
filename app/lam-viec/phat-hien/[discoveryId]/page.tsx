import { found } from "@/app/lam-viec/found";
import { AssignForm } from "@/components/discoveries/assign-form";
import { DiscoveryFacts } from "@/components/discoveries/discovery-facts";
import { DiscoveryStageMark } from "@/components/discoveries/discovery-stage-mark";
import { SetAsideForm } from "@/components/discoveries/set-aside-form";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { mayAssignDiscovery, mayRegisterDiscovery, maySetAsideDiscovery } from "@/lib/discoveries/policy";
import { type DiscoveryView, getDiscovery, listDiscoveryChoices } from "@/lib/discoveries/queries";
import { mayReadRegistrations } from "@/lib/registrations/policy";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";
import { seen } from "@/lib/web/seen";
import { assignDiscoveryAction, setAsideDiscoveryAction } from "./actions";

export const metadata = { title: vi.discoveries.title };

type Props = { params: Promise<{ discoveryId: string }>; searchParams: Promise<{ da?: string }> };

const words = vi.discoveries;

export default found(DiscoveryPage);

async function DiscoveryPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ discoveryId }, { da }] = await Promise.all([params, searchParams]);
  const discovery = await seen(getDiscovery(actor, discoveryId));
  const registers = mayRegisterDiscovery(actor, discovery).allowed;
  const crumbs = [{ label: words.title, href: paths.discoveries() }, { label: discovery.title }];
  return (
    <>
      <Banner code={da} messages={words.done} />
      <PageHead
        state={<DiscoveryStageMark stage={discovery.stage} />}
        title={discovery.title}
        lead={leadOf(discovery)}
        crumbs={crumbs}
        actions={registers ? <ButtonLink href={registerHref(discovery)}>{words.page.register}</ButtonLink> : undefined}
      />
      <DiscoveryFacts discovery={discovery} linked={mayReadRegistrations(actor).allowed} />
      {mayAssignDiscovery(actor, discovery).allowed ? (
        <Section id="chuyen-don-vi" title={words.assign.heading}>
          <AssignForm action={assignDiscoveryAction} discovery={discovery} departments={(await listDiscoveryChoices(actor)).departments} />
        </Section>
      ) : null}
      {maySetAsideDiscovery(actor, discovery).allowed ? (
        <Section id="gac-lai" title={words.setAside.heading}>
          <SetAsideForm action={setAsideDiscoveryAction} discovery={discovery} />
        </Section>
      ) : null}
    </>
  );
}

/** What is expected now, of whom. */
function leadOf(discovery: DiscoveryView): string | undefined {
  if (discovery.stage !== "WAITING") return undefined;
  return discovery.departmentId ? words.page.waiting : words.page.waitingOffice;
}

/** The registration form, with what the discovery already says. */
function registerHref(discovery: DiscoveryView): string {
  return withQuery(paths.newRegistration(), { "phat-hien": discovery.id, loai: discovery.kind, ten: discovery.title });
}
