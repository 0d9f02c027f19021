import { type ListedPlan, PlanList } from "@/components/plans/plan-list";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import type { Actor } from "@/lib/core/actor";
import { today } from "@/lib/core/clock";
import { mayGivePlan } from "@/lib/plan-proposals/policy";
import { mayListPlans } from "@/lib/plans/policy";
import { getPlanFigures, listPublishedPlans } from "@/lib/plans/queries";
import { yearAtHand } from "@/lib/plans/rules";
import type { PlanCard } from "@/lib/plans/schema";
import { getQuotaMap } from "@/lib/quotas/queries";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

const words = vi.plans.desk;

export const metadata = { title: words.title };

export default async function DeskPlansPage() {
  const actor = await requireActor();
  const verdict = mayListPlans(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.tasks() }} />;
  const plans = await listPublishedPlans(actor);
  const rows = await Promise.all(plans.map((plan) => withFigures(actor, plan)));
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lede}
        actions={mayGivePlan(actor).allowed ? <ButtonLink href={paths.newPlan()}>{vi.planProposals.open}</ButtonLink> : null}
      />
      {rows.length > 0 ? <PlanList rows={rows} today={today()} /> : <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>}
    </>
  );
}

async function withFigures(actor: Actor, plan: PlanCard): Promise<ListedPlan> {
  const year = yearAtHand(plan, Number(today().slice(0, 4)));
  const [figures, map] = await Promise.all([
    getPlanFigures(actor, plan, year),
    plan.quotas[0] ? getQuotaMap(actor, plan, plan.quotas[0]) : null,
  ]);
  return { plan, figures, quota: map?.years.find((row) => row.year === year) ?? null };
}
