import { found } from "@/app/lam-viec/found";
import { RecognitionTable } from "@/components/exemplars/recognition-table";
import { Banner } from "@/components/ui/banner";
import { Facts } from "@/components/ui/facts";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { today } from "@/lib/core/clock";
import { maySeeCandidates } from "@/lib/exemplars/policy";
import { getDecision } from "@/lib/recognitions/queries";
import { formatCount, formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";

export const metadata = { title: vi.exemplars.crumb };

type Props = { params: Promise<{ decisionId: string }>; searchParams: Promise<{ da?: string }> };

const words = vi.exemplars.decision;

export default found(DecisionPage);

async function DecisionPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ decisionId }, { da }] = await Promise.all([params, searchParams]);
  const decision = await seen(getDecision(actor, decisionId));
  const authority = decision.signer.authority ? `${decision.signer.authority}. ` : "";
  const crumbs = [{ label: vi.exemplars.crumb, href: paths.recognitions() }, { label: decision.number }];
  return (
    <>
      <Banner code={da} messages={vi.exemplars.done} />
      <PageHead title={words.title(decision.number)} lead={words.lead(decision.planTitle, decision.year)} crumbs={crumbs} />
      <Facts
        items={[
          { term: words.signedOn, value: formatDay(decision.signedOn) },
          { term: words.signer, value: `${authority}${decision.signer.title} ${decision.signer.name}` },
          { term: words.count, value: formatCount(decision.count) },
        ]}
      />
      <Section id="nguoi" title={words.people}>
        <RecognitionTable rows={decision.recognitions} today={today()} revokes={maySeeCandidates(actor).allowed} />
      </Section>
    </>
  );
}
