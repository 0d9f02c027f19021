import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { StateMark } from "@/components/ui/state-mark";
import { daysBetween } from "@/lib/core/clock";
import { nextDeadline, planYears } from "@/lib/plans/rules";
import type { PlanView } from "@/lib/plans/schema";
import { formatCount, formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { acting } from "@/lib/text/vi/acting";
import { obligations } from "@/lib/text/vi/obligations";
import { paths } from "@/lib/web/paths";

const words = vi.plans.desk;

/** Which plan, whether it still runs, and what comes next. `acts`: the reader watches over it. */
export function PlanHead({ plan, today, acts }: { plan: PlanView; today: string; acts: boolean }) {
  const number = plan.documentNumber ?? words.noNumber;
  const lead = words.lead(plan.documentType, plan.documentNumber, plan.issueDate ? formatDay(plan.issueDate) : null);
  return (
    <PageHead
      crumbs={[{ label: words.title, href: paths.deskPlans() }, { label: number }]}
      state={<Standing plan={plan} today={today} />}
      title={plan.title}
      lead={[lead, nextOf(plan, today)].filter(Boolean).join(" ")}
      actions={
        <>
          {acts ? <ButtonLink href={paths.acting(plan.id)}>{acting.open}</ButtonLink> : null}
          {plan.quotas.length > 0 ? (
            <ButtonLink href={paths.quotaMap(plan.id)} look={acts ? "second" : "main"}>
              {words.openQuota}
            </ButtonLink>
          ) : null}
          {plan.obligations.length > 0 ? (
            <ButtonLink href={paths.planObligations(plan.id)} look="second">
              {obligations.open}
            </ButtonLink>
          ) : null}
          <ButtonLink href={paths.plan(plan.slug)} look="second">
            {words.openPublic}
          </ButtonLink>
        </>
      }
    />
  );
}

function nextOf(plan: PlanView, today: string): string | null {
  const next = nextDeadline(plan.obligations, today);
  if (!next) return null;
  const days = daysBetween(today, next.day);
  return days === 0 ? words.nextToday : words.next(formatDay(next.day), formatCount(days));
}

function Standing({ plan, today }: { plan: PlanView; today: string }) {
  if (plan.supersededBy) {
    return <StateMark look="ended">{words.superseded(plan.supersededBy.documentNumber ?? plan.supersededBy.title)}</StateMark>;
  }
  const thisYear = Number(today.slice(0, 4));
  const runs = planYears(plan, thisYear).includes(thisYear);
  return <StateMark look={runs ? "ok" : "ended"}>{runs ? words.inForce : words.ended}</StateMark>;
}
