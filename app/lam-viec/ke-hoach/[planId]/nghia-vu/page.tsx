import { found } from "@/app/lam-viec/found";
import { ObligationList } from "@/components/obligations/obligation-list";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { today } from "@/lib/core/clock";
import { listObligationFacets, listObligations } from "@/lib/obligation-lists/queries";
import { mayListObligations } from "@/lib/obligations/policy";
import { getCalendarChanges } from "@/lib/obligations/queries";
import { getPlan } from "@/lib/plans/queries";
import { whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { type Asked, askedFilter } from "../../../nghia-vu/asked-filter";

const words = vi.obligations;

export const metadata = { title: words.metaTitle };

type Props = { params: Promise<{ planId: string }>; searchParams: Promise<Asked> };

export default found(PlanObligationsPage);

async function PlanObligationsPage({ params, searchParams }: Props) {
  const [actor, { planId }, asked] = [await requireActor(), await params, await searchParams];
  const plan = await seen(getPlan(actor, planId));
  const refused = whyNot(mayListObligations(actor));
  if (refused) return <RefusedPanel reason={refused} back={{ href: paths.deskPlan(plan.id) }} />;
  const filter = askedFilter(asked, plan.id);
  const [found, facets, changes] = await Promise.all([
    listObligations(actor, filter),
    listObligationFacets(actor, plan.id),
    getCalendarChanges(actor.agencyId),
  ]);
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        crumbs={[
          { label: vi.plans.desk.title, href: paths.deskPlans() },
          { label: plan.documentNumber ?? plan.title, href: paths.deskPlan(plan.id) },
          { label: words.crumb },
        ]}
      />
      <ObligationList at={paths.planObligations(plan.id)} {...{ found, filter, facets, changes }} today={today()} />
    </>
  );
}
