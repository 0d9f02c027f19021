import { found } from "@/app/lam-viec/found";
import { CourseThread } from "@/components/nominations/course-thread";
import { CriteriaSheet } from "@/components/nominations/criteria-sheet";
import { DossierPaper } from "@/components/nominations/dossier-paper";
import { NominationStateMark } from "@/components/nominations/nomination-state";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { SheetButton } from "@/components/ui/sheet-button";
import { mayViewAppraisal } from "@/lib/appraisals/policy";
import { requireActor } from "@/lib/auth/session";
import type { Actor } from "@/lib/core/actor";
import { today } from "@/lib/core/clock";
import { mayMove } from "@/lib/core/lifecycle";
import { type DossierView, getDossier, listCourse } from "@/lib/dossiers/queries";
import { mayApproveNomination, mayEditNomination, mayWithdrawNomination } from "@/lib/nominations/policy";
import { isReturned, nominationMoves } from "@/lib/nominations/states";
import { criteriaFor, nextDeadline } from "@/lib/plans/rules";
import { formatDate, formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import type { SearchParams } from "../list-address";

const words = vi.nominations.view;

export const metadata = { title: words.paper };

interface Props {
  params: Promise<{ nominationId: string }>;
  searchParams: Promise<SearchParams>;
}

export default found(NominationPage);

async function NominationPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ nominationId }, { da }] = await Promise.all([params, searchParams]);
  const dossier = await seen(getDossier(actor, nominationId));
  const course = await listCourse(actor, dossier);
  const criteria = criteriaFor(dossier.allCriteria, { kind: dossier.subject.kind, workFieldId: dossier.workFieldId });
  const doing = primaryAction(actor, dossier);
  return (
    <>
      <Banner code={da} messages={vi.nominations.done} />
      <PageHead
        title={dossier.subject.name}
        lead={leadOf(dossier)}
        crumbs={[
          { label: vi.nominations.crumb, href: paths.nominations() },
          { label: words.crumbYear(dossier.year), href: `${paths.nominations()}?nam=${dossier.year}` },
          { label: dossier.subject.name },
        ]}
        meta={<Meta dossier={dossier} />}
      />
      <Reasons dossier={dossier} />
      <div className="split">
        <DossierPaper dossier={dossier} criteria={criteria} />
        <CriteriaSheet
          id="tieu-chi"
          criteria={criteria}
          evidence={dossier.evidence}
          negativeDeclared={dossier.negativeDeclared}
          findings={dossier.appraisal?.findings ?? []}
          minutes={dossier.plan.procedure.unitDeliberation}
        />
      </div>
      <Section id="qua-trinh" title={words.course}>
        <CourseThread events={course} next={nextStep(dossier)} />
      </Section>
      <div className="dock no-print">
        <SheetButton sheet="tieu-chi">{words.openSheet}</SheetButton>
        <div className="row">
          {mayWithdrawNomination(actor, dossier.facts).allowed ? (
            <ButtonLink href={paths.withdrawNomination(dossier.id)} look="second">
              {words.withdraw}
            </ButtonLink>
          ) : null}
          {maySeeAppraisal(actor, dossier) ? (
            <ButtonLink href={paths.appraisal(dossier.id)} look={doing ? "second" : "main"}>
              {words.appraise}
            </ButtonLink>
          ) : null}
          {doing ? <ButtonLink href={doing.href}>{doing.label}</ButtonLink> : null}
        </div>
      </div>
    </>
  );
}

/** What this actor does here first, by the same policies as the commands. */
function primaryAction(actor: Actor, dossier: DossierView): { href: string; label: string } | null {
  if (mayApproveNomination(actor, dossier.facts).allowed) return { href: paths.approveNomination(dossier.id), label: words.approve };
  if (!mayEditNomination(actor, dossier.facts).allowed) return null;
  return { href: paths.editNomination(dossier.id), label: isReturned(dossier.facts.state) ? words.supplement : words.write };
}

function maySeeAppraisal(actor: Actor, dossier: DossierView): boolean {
  const { agencyId, departmentId, state } = dossier.facts;
  const given = dossier.appraisal !== null;
  return mayViewAppraisal(actor, { agencyId, departmentId, received: mayMove(nominationMoves.accept, state), begun: given, given }).allowed;
}

function leadOf(dossier: DossierView): string {
  const { subject, department, year } = dossier;
  const kind = vi.common.kinds[subject.kind];
  if (subject.external) return words.leadOutside(kind, subject.organisation ?? "", department.name, year);
  return words.lead(kind, department.name, year);
}

function Meta({ dossier }: { dossier: DossierView }) {
  return (
    <>
      <NominationStateMark state={dossier.facts.state} />
      {dossier.submittedAt ? (
        <span className="soft">
          {`${words.sent(dossier.version, formatDate(dossier.submittedAt))}, `}
          <a href={paths.nominationVersions(dossier.id)}>{dossier.version > 1 ? words.compare : words.versions}</a>
        </span>
      ) : null}
    </>
  );
}

function Reasons({ dossier }: { dossier: DossierView }) {
  const returned = isReturned(dossier.facts.state);
  return (
    <>
      {dossier.sendBackReason ? (
        <Note look="warn" title={words.sentBack}>
          {dossier.sendBackReason}
        </Note>
      ) : null}
      {returned ? (
        <Note look="warn" title={words.returned}>
          {dossier.appraisal?.opinion}
        </Note>
      ) : null}
      {dossier.withdrawReason ? (
        <Note look="stop" title={words.withdrawn}>
          {dossier.withdrawReason}
        </Note>
      ) : null}
    </>
  );
}

function nextStep(dossier: DossierView): { title: string; note: string } | null {
  const title = words.nextText[dossier.facts.state];
  if (!title) return null;
  const next = nextDeadline(dossier.plan.obligationRules, today());
  return { title, note: next ? words.deadline(formatDay(next.day)) : words.noDeadline };
}
