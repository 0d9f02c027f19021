import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { found } from "@/app/(public)/found";
import { listHref } from "@/components/public/list-address";
import { ReadingList } from "@/components/public/reading-list";
import { UnitNote } from "@/components/public/unit-note";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { LinkList } from "@/components/ui/link-list";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { StateMark } from "@/components/ui/state-mark";
import { findAgency } from "@/lib/agencies/public";
import { pageNumber, pageSize } from "@/lib/core/page";
import { listUnits } from "@/lib/departments/public";
import { listExemplars } from "@/lib/exemplars/public";
import { formatCount } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

interface Props {
  params: Promise<{ agency: string; unit: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const words = vi.home.unit;
const units = cache(listUnits);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { agency, unit } = await params;
  const found = (await units(agency)).find((row) => row.slug === unit);
  return found ? { title: `${found.name}, ${found.agency_name}`, description: found.about } : { title: vi.home.notFound.title };
}

export default found(UnitPage);

async function UnitPage({ params, searchParams }: Props) {
  const { agency: agencySlug, unit: unitSlug } = await params;
  const [agency, all] = await Promise.all([findAgency(agencySlug), units(agencySlug)]);
  const unit = all.find((row) => row.slug === unitSlug);
  if (!agency || !unit) notFound();
  const page = pageNumber((await searchParams).trang);
  const exemplars = await listExemplars({ agency: agencySlug, unit: unitSlug }, page);
  const address = paths.unit(agencySlug, unitSlug);
  return (
    <div className="wrap">
      <PageHead
        title={unit.name}
        lead={unit.about || words.noAbout(unit.agency_name)}
        state={unit.active_to ? <StateMark look="ended">{words.closed}</StateMark> : undefined}
        crumbs={[
          { label: vi.home.crumb, href: paths.home() },
          { label: vi.home.agencyList.title, href: paths.agencies() },
          { label: agency.short_name, href: paths.agency(agencySlug) },
          { label: unit.short_name },
        ]}
      />
      <UnitNote unit={unit} into={all.find((row) => row.slug === unit.merged_into_slug)} />
      <div className="two">
        <Section id="guong" title={words.exemplars}>
          {exemplars.total > 0 ? (
            <>
              <ReadingList exemplars={exemplars.rows} withAgency={false} />
              <Pagination
                page={page}
                pageSize={pageSize}
                total={exemplars.total}
                noun={vi.home.list.noun}
                hrefFor={(n) => withQuery(address, { trang: n })}
              />
            </>
          ) : (
            <EmptyState title={words.noExemplars} action={{ href: listHref({ agency: agencySlug }), label: words.agencyExemplars }}>
              {words.noExemplarsText}
            </EmptyState>
          )}
        </Section>
        <aside>
          <section aria-label={words.facts}>
            <Facts
              items={[
                { term: words.agency, value: <a href={paths.agency(agencySlug)}>{unit.agency_name}</a> },
                { term: words.kind, value: words.kinds[unit.kind] },
                { term: words.recognised, value: formatCount(unit.recognised) },
              ]}
            />
          </section>
          <section aria-labelledby="don-vi-khac">
            <h2 id="don-vi-khac" className="aside-title">
              {words.others}
            </h2>
            <LinkList
              items={all
                .filter((row) => row.slug !== unitSlug && row.active_to === null)
                .map((row) => ({ href: paths.unit(agencySlug, row.slug), label: row.name }))}
            />
          </section>
        </aside>
      </div>
    </div>
  );
}
