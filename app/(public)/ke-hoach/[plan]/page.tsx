import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { found } from "@/app/(public)/found";
import { PlanBases } from "@/components/public/plan-bases";
import { PlanClosing } from "@/components/public/plan-closing";
import { PlanContents } from "@/components/public/plan-contents";
import { PlanCriteria } from "@/components/public/plan-criteria";
import { PlanDeadlines } from "@/components/public/plan-deadlines";
import { PlanFacts } from "@/components/public/plan-facts";
import { PlanProcedure } from "@/components/public/plan-procedure";
import { PlanProgress } from "@/components/public/plan-progress";
import { PlanQuotas } from "@/components/public/plan-quotas";
import { planState } from "@/components/public/plan-span";
import { PlanSubjects } from "@/components/public/plan-subjects";
import { PlanTasks } from "@/components/public/plan-tasks";
import { PlanText } from "@/components/public/plan-text";
import { PageHead } from "@/components/ui/page-head";
import { StateMark } from "@/components/ui/state-mark";
import { now, today } from "@/lib/core/clock";
import { findPlan, type PlanDetail } from "@/lib/plans/public";
import { nextDeadline } from "@/lib/plans/rules";
import { formatDay, formatMoment } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

interface Props {
  params: Promise<{ plan: string }>;
}

const words = vi.plans.page;
const find = cache(findPlan);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const detail = await find((await params).plan);
  if (!detail) return { title: vi.home.notFound.title };
  const { title, document_number, agency_name, abstract } = detail.plan;
  return { title: document_number ? `${document_number}, ${agency_name}` : title, description: abstract };
}

export default found(PlanPage);

async function PlanPage({ params }: Props) {
  const detail = await find((await params).plan);
  if (!detail) notFound();
  const { plan } = detail;
  const state = planState(plan, Number(today().slice(0, 4)));
  return (
    <div className="wrap">
      <PageHead
        title={plan.title}
        lead={leadOf(detail)}
        state={<StateMark look={state.look}>{state.text}</StateMark>}
        crumbs={[
          { label: vi.home.crumb, href: paths.home() },
          { label: words.list.title, href: paths.plans() },
          { label: plan.document_number ?? plan.agency_name },
        ]}
      />
      <PlanFacts plan={plan} />
      <div className="plan">
        <PlanContents
          parts={detail.sections}
          has={{
            deadlines: detail.obligations.length > 0,
            quotas: detail.quotas.length > 0,
            bases: detail.bases.length > 0,
            signatures: detail.signatures.length > 0,
          }}
        />
        <PlanBody detail={detail} />
      </div>
    </div>
  );
}

function PlanBody({ detail }: { detail: PlanDetail }) {
  const { plan } = detail;
  const day = today();
  return (
    <div>
      <PlanProgress years={detail.progress} procedure={plan.procedure} asOf={formatMoment(now())} />
      <PlanTasks
        tasks={detail.tasks}
        monitoring={
          plan.monitoring_lead
            ? { lead: plan.monitoring_lead, coordinating: plan.monitoring_coordinating, source: plan.monitoring_source }
            : null
        }
        today={day}
      />
      <PlanDeadlines obligations={detail.obligations} today={day} />
      <PlanQuotas quotas={detail.quotas} />
      <PlanSubjects text={plan.subject_text} source={plan.subject_source} outsiders={plan.allows_outsiders} />
      <PlanCriteria criteria={detail.criteria} />
      <PlanProcedure procedure={plan.procedure} ballot={detail.ballot} upwardRecipients={plan.upward_recipients} />
      <PlanBases bases={detail.bases} />
      <PlanText documentType={plan.document_type} abstract={plan.abstract} parts={detail.sections} />
      <PlanClosing
        funding={plan.funding_text ? { text: plan.funding_text, source: plan.funding_source } : null}
        recipients={plan.recipients}
        attachments={plan.attachment_names}
        signatures={detail.signatures}
        origin={plan.source_note}
      />
    </div>
  );
}

/** What the page is, and the date ahead when there is one. */
function leadOf({ plan, obligations }: PlanDetail): string {
  const next = plan.superseded_by_slug
    ? null
    : nextDeadline(
        obligations.map((row) => ({ recurrence: row.recurrence, lastDay: row.last_day })),
        today(),
      );
  const lead = words.lead(plan.document_type, plan.agency_name);
  return next ? `${lead} ${words.next(formatDay(next.day))}` : lead;
}
