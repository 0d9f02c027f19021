import { found } from "@/app/lam-viec/found";
import { ShareTable } from "@/components/acknowledgements/share-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { maySeeShares } from "@/lib/acknowledgements/policy";
import { getReading, getShares } from "@/lib/acknowledgements/queries";
import { requireActor } from "@/lib/auth/session";
import { formatCount, formatNumber, formatRatio } from "@/lib/text/format";
import { whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";

const words = vi.acknowledgements;

export const metadata = { title: words.title };

type Props = { params: Promise<{ planId: string }> };

export default found(AcknowledgementsPage);

async function AcknowledgementsPage({ params }: Props) {
  const [actor, { planId }] = [await requireActor(), await params];
  const { facts } = await seen(getReading(actor, planId));
  const refusal = whyNot(maySeeShares(actor, facts));
  if (refusal) return <RefusedPanel reason={refusal} back={{ href: paths.deskPlan(planId) }} />;
  const { plan, units, total } = await seen(getShares(actor, planId));
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead(formatNumber(total.read), formatNumber(total.staff), formatRatio(total.read, total.staff))}
        crumbs={[
          { label: vi.plans.desk.title, href: paths.deskPlans() },
          { label: plan.documentNumber ?? plan.title, href: paths.deskPlan(plan.id) },
          { label: words.crumb },
        ]}
      />
      {total.withoutAccount > 0 ? <p className="soft">{words.without(formatCount(total.withoutAccount))}</p> : null}
      {units.length > 0 ? <ShareTable units={units} /> : <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>}
    </>
  );
}
