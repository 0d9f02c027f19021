import { ObligationList } from "@/components/obligations/obligation-list";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { today } from "@/lib/core/clock";
import { listObligationFacets, listObligations } from "@/lib/obligation-lists/queries";
import { mayListObligations, obligationsVisibleTo } from "@/lib/obligations/policy";
import { getCalendarChanges } from "@/lib/obligations/queries";
import { whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { type Asked, askedFilter } from "./asked-filter";

const words = vi.obligations;

export const metadata = { title: words.metaTitle };

export default async function ObligationsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const actor = await requireActor();
  const refused = whyNot(mayListObligations(actor));
  if (refused) return <RefusedPanel reason={refused} back={{ href: paths.tasks() }} />;
  const filter = askedFilter(await searchParams, null);
  const [found, facets, changes] = await Promise.all([
    listObligations(actor, filter),
    listObligationFacets(actor, null),
    getCalendarChanges(actor.agencyId),
  ]);
  return (
    <>
      <PageHead title={words.title} lead={obligationsVisibleTo(actor).all ? words.lead : words.leadOwn} />
      <ObligationList at={paths.obligations()} {...{ found, filter, facets, changes }} today={today()} withPlan />
    </>
  );
}
