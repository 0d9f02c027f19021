import { AgencyFacts } from "@/components/agencies/agency-facts";
import { AgencyForm } from "@/components/agencies/agency-form";
import { Banner } from "@/components/ui/banner";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { mayEditAgency, mayViewAdministration } from "@/lib/agencies/policy";
import { getOwnAgency } from "@/lib/agencies/queries";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { updateAgencyAction } from "./actions";

export const metadata = { title: vi.agencies.title };

type Props = { searchParams: Promise<{ da?: string }> };

export default async function OwnAgencyPage({ searchParams }: Props) {
  const actor = await requireActor();
  const verdict = mayViewAdministration(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.tasks() }} />;
  const [agency, { da }] = await Promise.all([getOwnAgency(actor), searchParams]);
  const { id, slug, regime, isSample, successor, ...written } = agency;
  const crumbs = [{ label: vi.agencies.admin, href: paths.admin() }, { label: vi.agencies.own }];
  return (
    <>
      <Banner code={da} messages={vi.agencies.done} />
      <PageHead title={vi.agencies.title} lead={vi.agencies.lede} crumbs={crumbs} />
      {mayEditAgency(actor, { id }).allowed ? (
        <AgencyForm action={updateAgencyAction} initial={{ ...written, successor: successor ?? "" }} />
      ) : (
        <AgencyFacts agency={agency} />
      )}
    </>
  );
}
