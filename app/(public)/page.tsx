import { FeaturedStory } from "@/components/public/featured-story";
import { Figures } from "@/components/public/figures";
import { HomeAside } from "@/components/public/home-aside";
import { ReadingList } from "@/components/public/reading-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { listAgencies } from "@/lib/agencies/public";
import { dayFromColumn, dayOf, today } from "@/lib/core/clock";
import { countFacets, countTotals, listExemplars, listFigures } from "@/lib/exemplars/public";
import { type DatedObligation, listObligations, listPlans } from "@/lib/plans/public";
import { nextLastDay } from "@/lib/plans/rules";
import { formatCount, formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

export const metadata = { title: { absolute: `${vi.home.title} | ${vi.common.product}` } };

const words = vi.home;
const newestShown = 6;
const datesShown = 3;

export default async function HomePage() {
  const [exemplars, facets, totals, years, agencies, plans, obligations] = await Promise.all([
    listExemplars({}),
    countFacets({}),
    countTotals(),
    listFigures(),
    listAgencies(),
    listPlans(),
    listObligations(),
  ]);
  const [first, ...others] = exemplars.rows;
  const byAgency = new Map(facets.agency.map((facet) => [facet.value, facet.count]));
  return (
    <div className="wrap">
      {first ? <FeaturedStory exemplar={first} /> : <PageHead title={words.title} lead={vi.common.productLong} />}
      <Figures totals={totals} published={exemplars.total} years={years} asOf={formatDay(today())} />
      <div className="two">
        <section aria-labelledby="moi">
          <div className="h-row">
            <h2 id="moi">{words.newest}</h2>
            {exemplars.total > 0 ? <a href={paths.exemplars()}>{words.all(formatCount(exemplars.total))}</a> : null}
          </div>
          {first ? (
            <ReadingList exemplars={others.length > 0 ? others.slice(0, newestShown) : [first]} />
          ) : (
            <EmptyState title={words.nothingYet} action={{ href: paths.plans(), label: words.plans }}>
              {words.nothingYetText}
            </EmptyState>
          )}
        </section>
        <HomeAside
          dates={datesAhead(obligations)}
          fields={facets.field}
          agencies={agencies.map((agency) => ({ slug: agency.slug, name: agency.name, count: byAgency.get(agency.slug) ?? 0 }))}
          plans={plans.slice(0, 5).map((plan) => {
            const day = plan.issue_date ? dayFromColumn(plan.issue_date) : dayOf(plan.published_at);
            return { date: formatDay(day), iso: day, label: plan.title, href: paths.plan(plan.slug) };
          })}
        />
      </div>
    </div>
  );
}

function datesAhead(obligations: readonly DatedObligation[]) {
  const now = today();
  return obligations
    .flatMap((obligation) => {
      const day = nextLastDay({ recurrence: obligation.recurrence, lastDay: obligation.last_day }, now);
      return day === null ? [] : [{ ...obligation, day }];
    })
    .sort((a, b) => a.day.localeCompare(b.day))
    .slice(0, datesShown);
}
