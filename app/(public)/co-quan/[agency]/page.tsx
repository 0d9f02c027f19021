import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { found } from "@/app/(public)/found";
import { AgencyFacts } from "@/components/public/agency-facts";
import { listHref } from "@/components/public/list-address";
import { MovementList } from "@/components/public/movement-list";
import { PlanList } from "@/components/public/plan-list";
import { ReadingList } from "@/components/public/reading-list";
import { UnitList } from "@/components/public/unit-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findAgency, listMovements } from "@/lib/agencies/public";
import { today } from "@/lib/core/clock";
import { listUnits } from "@/lib/departments/public";
import { listExemplars } from "@/lib/exemplars/public";
import { listPlans } from "@/lib/plans/public";
import { formatCount } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

interface Props {
  params: Promise<{ agency: string }>;
}

const words = vi.home.agency;
const exemplarsShown = 6;
const find = cache(findAgency);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const agency = await find((await params).agency);
  return agency ? { title: agency.name, description: agency.about } : { title: vi.home.notFound.title };
}

export default found(AgencyPage);

async function AgencyPage({ params }: Props) {
  const agency = await find((await params).agency);
  if (!agency) notFound();
  const slug = agency.slug;
  const [exemplars, plans, movements, units] = await Promise.all([
    listExemplars({ agency: slug }),
    listPlans({ agency: slug }),
    listMovements(slug),
    listUnits(slug),
  ]);
  const upwardOnly = plans.length > 0 && plans.every((plan) => plan.procedure.outcome === "PROPOSE_UPWARD");
  return (
    <div className="wrap">
      <PageHead
        title={agency.name}
        lead={agency.about}
        crumbs={[
          { label: vi.home.crumb, href: paths.home() },
          { label: vi.home.agencyList.title, href: paths.agencies() },
          { label: agency.short_name },
        ]}
      />
      {agency.successor ? <Note title={words.successorTitle}>{agency.successor}</Note> : null}
      <AgencyFacts agency={agency} />
      <div className="two">
        <div>
          <Section
            id="guong"
            title={words.exemplars}
            aside={
              exemplars.total > exemplarsShown ? (
                <a href={listHref({ agency: slug })}>{words.allExemplars(formatCount(exemplars.total))}</a>
              ) : undefined
            }
          >
            {exemplars.total > 0 ? (
              <ReadingList exemplars={exemplars.rows.slice(0, exemplarsShown)} withAgency={false} />
            ) : (
              <EmptyState title={words.noExemplars}>{upwardOnly ? words.upwardOnly : words.noExemplarsText}</EmptyState>
            )}
          </Section>
          <Section id="ke-hoach" title={words.plans}>
            {plans.length > 0 ? (
              <PlanList plans={plans} thisYear={Number(today().slice(0, 4))} withAgency={false} />
            ) : (
              <p className="soft">{words.noPlans}</p>
            )}
          </Section>
        </div>
        <aside>
          <section aria-labelledby="don-vi">
            <h2 id="don-vi" className="aside-title">
              {words.units}
            </h2>
            {units.length > 0 ? <UnitList units={units} /> : <p className="soft">{words.noUnits}</p>}
          </section>
          <section aria-labelledby="phong-trao">
            <h2 id="phong-trao" className="aside-title">
              {words.movements}
            </h2>
            <MovementList movements={movements} />
          </section>
        </aside>
      </div>
    </div>
  );
}
