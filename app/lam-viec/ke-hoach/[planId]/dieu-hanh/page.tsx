import { found } from "@/app/lam-viec/found";
import { LateTable } from "@/components/acting/late-table";
import { QuarterView } from "@/components/acting/quarter-view";
import { StandingCounts } from "@/components/acting/standing-counts";
import { UrgeForm } from "@/components/acting/urge-form";
import { WhyDay } from "@/components/calendar/why-day";
import { timeLeft } from "@/components/obligations/time-left";
import { quotaMessage } from "@/components/quotas/quota-message";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { whyThisDay } from "@/lib/calendar/due-dates";
import type { Actor } from "@/lib/core/actor";
import { now, today } from "@/lib/core/clock";
import { mayUrge } from "@/lib/obligations/policy";
import type { ObligationView } from "@/lib/obligations/queries";
import { isOwed } from "@/lib/obligations/rules";
import { getPlan } from "@/lib/plans/queries";
import { yearAtHand } from "@/lib/plans/rules";
import type { PlanView } from "@/lib/plans/schema";
import { getQuotaMap } from "@/lib/quotas/queries";
import { getPlanStanding } from "@/lib/reminders/queries";
import { formatCount, formatDay, formatMoment } from "@/lib/text/format";
import { whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { prepareLetterAction, urgePlanAction } from "./actions";

const words = vi.acting;

export const metadata = { title: words.title };

type Props = { params: Promise<{ planId: string }>; searchParams: Promise<{ da?: string | string[] }> };

export default found(ActingPage);

async function ActingPage({ params, searchParams }: Props) {
  const [actor, { planId }, { da }] = [await requireActor(), await params, await searchParams];
  const plan = await seen(getPlan(actor, planId));
  const refused = whyNot(mayUrge(actor));
  if (refused) return <RefusedPanel reason={refused} back={{ href: paths.deskPlan(plan.id) }} />;
  const year = yearAtHand(plan, Number(today().slice(0, 4)));
  const { rows, late, toUrge, changes } = await getPlanStanding(actor, plan, year);
  const owed = rows.filter((row) => isOwed(row.standing));
  const ahead = owed.filter((row) => row.dueDay >= today());
  return (
    <>
      <Banner code={da} messages={words.done} />
      <PageHead
        title={words.title}
        lead={leadOf(year, rows.length, owed.length, late.length)}
        crumbs={[
          { label: vi.plans.desk.title, href: paths.deskPlans() },
          { label: plan.documentNumber ?? plan.title, href: paths.deskPlan(plan.id) },
          { label: words.crumb },
        ]}
        actions={
          <>
            <ButtonLink href={paths.planObligations(plan.id)} look="second">
              {words.list}
            </ButtonLink>
            <ButtonLink href={paths.outbox()} look="second">
              {words.outbox}
            </ButtonLink>
          </>
        }
      />
      <UrgeForm planId={plan.id} due={toUrge} action={urgePlanAction} />
      <Section id="qua-han" title={words.missing.title}>
        <LateTable rows={late} changes={changes} prepare={prepareLetterAction} />
      </Section>
      <Section id="tinh-hinh" title={words.counts.title}>
        <StandingCounts planId={plan.id} year={year} rows={rows} asOf={formatMoment(now())} />
      </Section>
      <Quotas actor={actor} plan={plan} year={year} />
      <Section id="sap-toi" title={words.next.title}>
        {ahead.length === 0 ? <p className="soft">{words.next.none}</p> : null}
        <ul>
          {nextDays(ahead).map((row) => (
            <li key={row.id}>
              {`${words.next.line(formatDay(row.dueDay), timeLeft(row.dueDay, today(), changes))}: ${row.rule.text}`}
              <WhyDay reason={whyThisDay(row.rule, row.dueDay, changes)} source={row.rule.source} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="quy" title={words.quarters.title(year)}>
        <QuarterView rows={rows} today={today()} changes={changes} />
      </Section>
    </>
  );
}

function leadOf(year: number, all: number, owed: number, late: number): string {
  if (all === 0) return words.leadNone(year);
  return owed > 0 ? words.lead(year, formatCount(owed), formatCount(late)) : words.leadAll(year);
}

/** One line a rule and day, however many units owe it. */
function nextDays(rows: readonly ObligationView[]): ObligationView[] {
  const first = new Map(rows.map((row) => [`${row.dueDay} ${row.rule.text}`, row]));
  return [...first.values()].slice(0, 8);
}

async function Quotas({ actor, plan, year }: { actor: Actor; plan: PlanView; year: number }) {
  const [rule] = plan.quotas;
  if (!rule) return null;
  const map = await getQuotaMap(actor, plan, rule);
  return (
    <Section id="chi-tieu" title={words.quota.title}>
      <p>
        {quotaMessage(
          map.years.find((each) => each.year === year),
          today(),
        )}
      </p>
      <p>
        <a href={paths.quotaMap(plan.id)}>{words.quota.open}</a>
      </p>
    </Section>
  );
}
