import { ListSearch } from "@/components/public/list-search";
import { PlanList } from "@/components/public/plan-list";
import { Chips } from "@/components/ui/chips";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { today } from "@/lib/core/clock";
import { listPlans } from "@/lib/plans/public";
import { formatCount } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { oneValue } from "@/lib/web/query-string";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const words = vi.plans.page.list;

export const metadata = { title: words.title };

export default async function PlansPage({ searchParams }: Props) {
  const q = oneValue((await searchParams).q) ?? undefined;
  const plans = await listPlans(q ? { q } : {});
  return (
    <div className="wrap">
      <PageHead title={words.title} lead={words.lead} crumbs={[{ label: vi.home.crumb, href: paths.home() }, { label: words.title }]} />
      <ListSearch action={paths.plans()} label={words.searchLabel} placeholder={words.searchHint} value={q} />
      <section aria-labelledby="ket-qua" className="mt-6">
        <div className="h-row">
          <h2 id="ket-qua">{words.found(formatCount(plans.length))}</h2>
          <p className="soft small">{words.order}</p>
        </div>
        <Chips items={q ? [{ label: words.chip(q), href: paths.plans() }] : []} />
        {plans.length > 0 ? (
          <PlanList plans={plans} thisYear={Number(today().slice(0, 4))} words={q} />
        ) : (
          <NoPlans asked={q !== undefined} />
        )}
      </section>
    </div>
  );
}

function NoPlans({ asked }: { asked: boolean }) {
  if (!asked) return <EmptyState title={words.nothing} />;
  return (
    <EmptyState title={words.none} action={{ href: paths.plans(), label: words.showAll }}>
      {words.noneAdvice}
    </EmptyState>
  );
}
