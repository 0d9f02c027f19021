import { found } from "@/app/lam-viec/found";
import { DossierForm } from "@/components/nominations/dossier-form";
import { NominationStateMark } from "@/components/nominations/nomination-state";
import { Banner } from "@/components/ui/banner";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { today } from "@/lib/core/clock";
import { type DossierView, findLastSave, getDossier, listMovements } from "@/lib/dossiers/queries";
import { mayEditNomination } from "@/lib/nominations/policy";
import { isReturned } from "@/lib/nominations/states";
import { criteriaFor, nextDeadline } from "@/lib/plans/rules";
import { formatDay } from "@/lib/text/format";
import { whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import type { SearchParams } from "../../list-address";
import { saveDossierAction } from "./actions";

const words = vi.nominations.write;

export const metadata = { title: words.crumb };

interface Props {
  params: Promise<{ nominationId: string }>;
  searchParams: Promise<SearchParams>;
}

export default found(WriteNominationPage);

async function WriteNominationPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ nominationId }, { da }] = await Promise.all([params, searchParams]);
  const dossier = await seen(getDossier(actor, nominationId));
  const refusal = whyNot(mayEditNomination(actor, dossier.facts));
  if (refusal) return <RefusedPanel reason={refusal} back={{ href: paths.nomination(dossier.id) }} />;
  const [movements, lastSave] = await Promise.all([listMovements(actor), findLastSave(actor, dossier)]);
  return (
    <>
      <Banner code={da} messages={vi.nominations.done} />
      <PageHead
        title={words.title(dossier.subject.name)}
        lead={words.lead}
        crumbs={[
          { label: vi.nominations.crumb, href: paths.nominations() },
          { label: dossier.subject.name, href: paths.nomination(dossier.id) },
          { label: words.crumb },
        ]}
        meta={
          <>
            <NominationStateMark state={dossier.facts.state} />
            <Deadline dossier={dossier} />
          </>
        }
      />
      {dossier.sendBackReason ? (
        <Note look="warn" title={words.sentBack}>
          {dossier.sendBackReason}
        </Note>
      ) : null}
      <Returned dossier={dossier} />
      <DossierForm
        action={saveDossierAction}
        dossier={{ ...dossier, findings: openFindings(dossier) }}
        criteria={criteriaFor(dossier.allCriteria, { kind: dossier.subject.kind, workFieldId: dossier.workFieldId })}
        workFields={dossier.plan.workFields}
        movements={movements}
        unitDeliberation={dossier.plan.procedure.unitDeliberation}
        lastSave={lastSave}
      />
    </>
  );
}

/** Why it came back, and the way to each criterion that is to be supplemented. */
function Returned({ dossier }: { dossier: DossierView }) {
  const findings = openFindings(dossier);
  const opinion = isReturned(dossier.facts.state) ? (dossier.appraisal?.opinion ?? "") : "";
  if (opinion === "" && findings.length === 0) return null;
  const asked = dossier.allCriteria.filter((criterion) => findings.some((finding) => finding.criterionId === criterion.id));
  return (
    <Note look="warn" title={vi.nominations.view.returned}>
      {opinion}
      {asked.length > 0 ? (
        <>
          <p>{words.returnedCriteria}</p>
          <ul>
            {asked.map((criterion) => (
              <li key={criterion.id}>
                <a href={`#tc-${criterion.id}`}>{words.criterion(criterion.code, criterion.text)}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Note>
  );
}

/** What the last appraisal still wants: it says so beside each criterion until the unit's head hands the next version on. */
function openFindings(dossier: DossierView) {
  const { appraisal, facts } = dossier;
  return appraisal && isReturned(facts.state)
    ? appraisal.findings.filter((finding) => finding.result !== "MET" && finding.reason !== "")
    : [];
}

function Deadline({ dossier }: { dossier: DossierView }) {
  const next = nextDeadline(dossier.plan.obligationRules, today());
  return next ? <span className="soft">{words.until(formatDay(next.day), next.obligation.text)}</span> : null;
}
