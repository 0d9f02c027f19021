import { found } from "@/app/lam-viec/found";
import { ReadingBox } from "@/components/acknowledgements/reading-box";
import { CriteriaList } from "@/components/plans/criteria-list";
import { FiguresTable } from "@/components/plans/figures-table";
import { ObligationTable } from "@/components/plans/obligation-table";
import { PlanContents } from "@/components/plans/plan-contents";
import { PlanFacts } from "@/components/plans/plan-facts";
import { PlanHead } from "@/components/plans/plan-head";
import { PlanPlaces } from "@/components/plans/plan-places";
import { PlanTexts } from "@/components/plans/plan-texts";
import { ProcedureList } from "@/components/plans/procedure-list";
import { TaskTable } from "@/components/plans/task-table";
import { Banner } from "@/components/ui/banner";
import { Section } from "@/components/ui/section";
import { mayAcknowledge, maySeeShares } from "@/lib/acknowledgements/policy";
import { getReading } from "@/lib/acknowledgements/queries";
import { requireActor } from "@/lib/auth/session";
import type { Actor } from "@/lib/core/actor";
import { today } from "@/lib/core/clock";
import { mayUrge } from "@/lib/obligations/policy";
import { figuresVisibleTo } from "@/lib/plans/policy";
import { getPlan, getPlanFigures } from "@/lib/plans/queries";
import { planYears, yearAtHand } from "@/lib/plans/rules";
import { formatCount } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { acknowledgePlanAction } from "./actions";

const words = vi.plans.desk;

export const metadata = { title: words.title };

type Props = { params: Promise<{ planId: string }>; searchParams: Promise<{ nam?: string | string[]; da?: string | string[] }> };

export default found(DeskPlanPage);

async function DeskPlanPage({ params, searchParams }: Props) {
  const [actor, { planId }, { nam, da }] = [await requireActor(), await params, await searchParams];
  const plan = await seen(getPlan(actor, planId));
  const thisYear = Number(today().slice(0, 4));
  const years = planYears(plan, thisYear);
  const year = years.includes(Number(nam)) ? Number(nam) : yearAtHand(plan, thisYear);
  const figures = await getPlanFigures(actor, plan, year);
  const filtered = (path: string) => (unitId: string) =>
    `${path}?${new URLSearchParams({ "ke-hoach": plan.id, nam: String(year), "don-vi": unitId })}`;
  return (
    <>
      <Banner code={da} messages={{ ...vi.acknowledgements.done, ...vi.planProposals.done }} />
      <PlanHead plan={plan} today={today()} acts={mayUrge(actor).allowed} />
      <Reading actor={actor} planId={plan.id} />
      <PlanPlaces planId={plan.id} />
      <PlanContents />
      <Section id="moc" title={words.obligations}>
        <ObligationTable obligations={plan.obligations} today={today()} />
      </Section>
      <Section id="ket-qua" title={words.figuresTitle}>
        <FiguresTable
          figures={figures}
          registers={plan.procedure.registration}
          whole={figuresVisibleTo(actor).all}
          years={years.map((each) => ({ year: each, href: `${paths.deskPlan(plan.id)}?nam=${each}#ket-qua` }))}
          hrefs={{
            registered: filtered(paths.registrations()),
            nominated: filtered(paths.nominations()),
            recognised: filtered(paths.recognitions()),
          }}
        />
      </Section>
      <Section id="nhiem-vu" title={words.tasks} aside={<a href={paths.planTasks(plan.id)}>{words.openTasks}</a>}>
        <TaskTable tasks={plan.tasks} />
      </Section>
      <Section id="quy-trinh" title={words.procedure}>
        <ProcedureList procedure={plan.procedure} ballot={plan.ballot} />
      </Section>
      <Section id="van-ban" title={words.data}>
        <PlanFacts plan={plan} />
      </Section>
      <Section
        id="tieu-chi"
        title={words.criteria}
        aside={<span className="soft">{words.criteriaCount(formatCount(plan.criteria.length))}</span>}
      >
        <CriteriaList criteria={plan.criteria} />
      </Section>
      <PlanTexts plan={plan} />
    </>
  );
}

async function Reading({ actor, planId }: { actor: Actor; planId: string }) {
  const { facts, acknowledgedAt } = await seen(getReading(actor, planId));
  return (
    <ReadingBox
      planId={planId}
      acknowledgedAt={acknowledgedAt}
      asks={mayAcknowledge(actor, facts).allowed}
      sees={maySeeShares(actor, facts).allowed}
      action={acknowledgePlanAction}
    />
  );
}
