import { found } from "@/app/lam-viec/found";
import { HoldNotice } from "@/components/holds/hold-notice";
import { PlanJudgement } from "@/components/records/plan-judgement";
import { RecordYears } from "@/components/records/record-years";
import { SubjectFacts } from "@/components/subjects/subject-facts";
import { SubjectPath } from "@/components/subjects/subject-path";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import type { Actor } from "@/lib/core/actor";
import { today } from "@/lib/core/clock";
import { mayPlaceHold, mayReadHoldReason } from "@/lib/holds/policy";
import { listHolds } from "@/lib/holds/queries";
import { mayEnterRecord } from "@/lib/records/policy";
import { getRegister, listJudgingPlans, listRecords } from "@/lib/records/queries";
import { evaluate, reviewYears } from "@/lib/records/rules";
import { getSubject, type SubjectView } from "@/lib/subjects/queries";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { oneValue } from "@/lib/web/query-string";
import { seen } from "@/lib/web/seen";

export const metadata = { title: vi.subjects.title };

type Asked = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ subjectId: string }>; searchParams: Promise<Asked> };

const words = vi.subjects;

export default found(SubjectPage);

async function SubjectPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { subjectId } = await params;
  const subject = await seen(getSubject(actor, subjectId));
  const [asked, rows, holds] = await Promise.all([searchParams, listRecords(actor, subject.id), listHolds(actor, subject.id)]);
  const writes = mayEnterRecord(actor, subject).allowed;
  const crumbs = [{ label: words.title, href: paths.subjects() }, { label: subject.name }];
  return (
    <>
      <Banner code={asked.da} messages={{ ...words.done, ...vi.records.entered, ...vi.holds.done }} />
      <PageHead
        title={subject.name}
        lead={subject.caption || undefined}
        crumbs={crumbs}
        actions={<Actions actor={actor} subject={subject} writes={writes} />}
      />
      {holds.some((hold) => hold.inForce) ? <HoldNotice href={holdPage(actor, subject.id)} /> : null}
      <SubjectFacts subject={subject} />
      <Section id="thanh-tich" title={vi.records.heading}>
        <RecordYears rows={rows} mayVoid={writes} />
      </Section>
      <Section id="doi-chieu" title={vi.records.judge.heading}>
        <Judgement actor={actor} subject={subject} asked={asked} />
      </Section>
      <Section id="dang-ky-de-cu" title={words.page.registrations}>
        <SubjectPath registrations={subject.registrations} nominations={subject.nominations} />
      </Section>
    </>
  );
}

/** The page of holds, for those who may read why. */
function holdPage(actor: Actor, subjectId: string): string | undefined {
  return mayReadHoldReason(actor).allowed ? paths.holdSubject(subjectId) : undefined;
}

function Actions({ actor, subject, writes }: { actor: Actor; subject: SubjectView; writes: boolean }) {
  return (
    <>
      {writes ? <ButtonLink href={paths.enterRecord(subject.id)}>{vi.records.enter.link}</ButtonLink> : null}
      {mayReadHoldReason(actor).allowed ? (
        <ButtonLink href={paths.holdSubject(subject.id)} look="second">
          {mayPlaceHold(actor).allowed ? vi.holds.title : vi.holds.history}
        </ButtonLink>
      ) : null}
    </>
  );
}

async function Judgement({ actor, subject, asked }: { actor: Actor; subject: SubjectView; asked: Asked }) {
  const [plans, register] = await Promise.all([listJudgingPlans(actor, subject.kind), getRegister(actor, subject.id)]);
  const plan = plans.find((candidate) => candidate.id === oneValue(asked["ke-hoach"])) ?? plans[0];
  const thisYear = Number(today().slice(0, 4));
  const first = plan?.startYear ?? thisYear;
  const years = Array.from({ length: Math.max(1, thisYear - first + 1) }, (_, index) => Math.max(thisYear, first) - index);
  const wanted = Number(oneValue(asked.nam));
  // The year of the latest dossier is what people came to look at.
  const likely = subject.nominations[0]?.year ?? thisYear;
  const year = [wanted, likely].find((candidate) => years.includes(candidate)) ?? Math.max(thisYear, first);
  const span = plan ? { years: reviewYears(plan, year), kind: subject.kind } : { years: [], kind: subject.kind };
  return (
    <PlanJudgement
      action={paths.subject(subject.id)}
      plans={plans}
      chosen={{ planId: plan?.id ?? "", year }}
      years={years}
      rows={(plan?.criteria ?? []).map((criterion) => ({
        id: criterion.id,
        text: criterion.text,
        evaluation: evaluate(criterion.condition, register, span),
      }))}
    />
  );
}
