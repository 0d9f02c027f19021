import { found } from "@/app/lam-viec/found";
import { SourceSentence } from "@/components/plans/source-sentence";
import { QuotaDrawing } from "@/components/quotas/quota-drawing";
import { QuotaLegend } from "@/components/quotas/quota-legend";
import { quotaLead, quotaMessage } from "@/components/quotas/quota-message";
import { QuotaMissing } from "@/components/quotas/quota-missing";
import { QuotaTwin } from "@/components/quotas/quota-twin";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterLinks } from "@/components/ui/filter-links";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { now, today } from "@/lib/core/clock";
import { getPlan } from "@/lib/plans/queries";
import { yearAtHand } from "@/lib/plans/rules";
import { getQuotaMap } from "@/lib/quotas/queries";
import { marksOf, quotaReadings } from "@/lib/quotas/rules";
import { formatCount, formatMoment } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";
import { seen } from "@/lib/web/seen";

const words = vi.plans.desk.quota;

export const metadata = { title: words.metaTitle };

type Props = { params: Promise<{ planId: string }>; searchParams: Promise<{ muc?: string | string[]; cach?: string | string[] }> };

export default found(QuotaMapPage);

async function QuotaMapPage({ params, searchParams }: Props) {
  const [actor, { planId }, { muc, cach }] = [await requireActor(), await params, await searchParams];
  const plan = await seen(getPlan(actor, planId));
  const crumbs = [
    { label: vi.plans.desk.title, href: paths.deskPlans() },
    { label: plan.documentNumber ?? plan.title, href: paths.deskPlan(plan.id) },
    { label: words.crumb },
  ];
  const own = plan.quotas.find((each) => each.id === muc) ?? plan.quotas[0];
  if (!own) {
    return (
      <>
        <PageHead title={words.noRuleTitle} crumbs={crumbs} />
        <EmptyState title={words.noRuleTitle} action={{ href: paths.deskPlan(plan.id), label: words.back }}>
          {words.noRuleText}
        </EmptyState>
      </>
    );
  }
  const rule = { ...own, reading: quotaReadings.find((each) => each === cach) ?? own.reading };
  const map = await getQuotaMap(actor, plan, rule);
  const year = yearAtHand(plan, Number(today().slice(0, 4)));
  const atHand = map.years.find((each) => each.year === year);
  const unitHref = (unitId: string) =>
    `${paths.nominations()}?${new URLSearchParams({ "ke-hoach": plan.id, nam: String(year), "don-vi": unitId })}`;
  return (
    <>
      <PageHead
        title={quotaMessage(atHand, today())}
        lead={`${quotaLead(map, atHand)} ${words.asOf(formatMoment(now()))}`}
        crumbs={crumbs}
      />
      {rule.subjectKinds.length === 1 ? null : (
        <FilterLinks
          label={words.readings.label}
          items={quotaReadings.map((each) => ({
            label: words.readings[each],
            href: withQuery(paths.quotaMap(plan.id), { muc: own.id, cach: each }),
            on: rule.reading === each,
          }))}
        />
      )}
      <div className="quota">
        <section aria-labelledby="ban-do">
          <div className="h-row">
            <h2 id="ban-do">{map.whole ? words.units(formatCount(map.units.length)) : words.ownUnits}</h2>
          </div>
          <QuotaLegend marks={marksOf(map)} />
          <div className="map-place mt-3">
            <QuotaDrawing units={map.units} years={map.years.map((each) => each.year)} year={year} />
          </div>
          <p className="small soft mt-4">{words.reading[rule.reading === "EACH" ? "EACH" : "EITHER"]}</p>
          <SourceSentence text={rule.source} />
        </section>
        {atHand ? <QuotaMissing map={map} year={atHand} today={today()} hrefFor={unitHref} /> : null}
        <QuotaTwin map={map} />
      </div>
      {plan.quotas.length > 1 ? (
        <nav aria-label={words.others}>
          <ul>
            {plan.quotas.map((each) => (
              <li key={each.id}>
                <a href={`${paths.quotaMap(plan.id)}?muc=${each.id}`} aria-current={each.id === rule.id ? "page" : undefined}>
                  {each.text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </>
  );
}
