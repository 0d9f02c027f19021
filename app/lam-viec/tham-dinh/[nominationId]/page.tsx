import { found } from "@/app/lam-viec/found";
import { AppraisalHead } from "@/components/appraisals/appraisal-head";
import { EarlierAppraisals } from "@/components/appraisals/earlier-appraisals";
import { FindingsForm } from "@/components/appraisals/findings-form";
import { FindingsView } from "@/components/appraisals/findings-view";
import { SameUnitNote } from "@/components/appraisals/same-unit-note";
import { Banner } from "@/components/ui/banner";
import { Note } from "@/components/ui/note";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { mayAppraise, mayGiveSecondOpinion, mayTakeOverAppraisal, mayViewAppraisal } from "@/lib/appraisals/policy";
import { isReadyForSecond, isSameUnit } from "@/lib/appraisals/rules";
import { getAppraisalDossier } from "@/lib/appraised-dossiers/queries";
import { requireActor } from "@/lib/auth/session";
import { now } from "@/lib/core/clock";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { saveFindingsAction } from "./actions";

const words = vi.appraisals.dossier;

export const metadata = { title: words.metaTitle };

type Props = { params: Promise<{ nominationId: string }>; searchParams: Promise<{ da?: string | string[] }> };

export default found(AppraisalPage);

async function AppraisalPage({ params, searchParams }: Props) {
  const [actor, { nominationId }, { da }] = [await requireActor(), await params, await searchParams];
  const dossier = await seen(getAppraisalDossier(actor, nominationId));
  const view = mayViewAppraisal(actor, dossier.seen);
  if (!view.allowed) {
    return <RefusedPanel reason={sentenceOf(view.reason)} back={{ href: paths.nomination(dossier.id), label: words.openNomination }} />;
  }
  const { facts, appraisal } = dossier;
  const write = mayAppraise(actor, facts);
  const own = isSameUnit(actor, facts.actorDepartmentId, facts.unitIds);
  const conflict = appraisal ? appraisal.sameUnit && appraisal.outcome === null : write.allowed && own;
  const ready = appraisal !== null && isReadyForSecond(dossier.criteria, appraisal.findings);
  return (
    <>
      <Banner code={da} messages={vi.appraisals.done} />
      <AppraisalHead
        dossier={dossier}
        mayTakeOver={mayTakeOverAppraisal(actor, facts).allowed}
        maySecond={ready && !appraisal.secondAgreedAt && mayGiveSecondOpinion(actor, facts).allowed}
      />
      {!write.allowed && write.reason === "appraisals.ownNomination" ? <Note look="warn">{sentenceOf(write.reason)}</Note> : null}
      {dossier.namesakes.length > 0 ? <Note look="warn">{words.namesakes(dossier.namesakes.join("; "))}</Note> : null}
      {conflict ? <SameUnitNote appraisal={appraisal} own={own && write.allowed} /> : null}
      {write.allowed ? (
        <FindingsForm key={now().getTime()} dossier={dossier} action={saveFindingsAction} />
      ) : (
        <FindingsView dossier={dossier} />
      )}
      <EarlierAppraisals
        appraisals={dossier.earlier}
        criterionNames={new Map(dossier.criteria.map((criterion) => [criterion.id, words.criterion(criterion.code, criterion.text)]))}
      />
    </>
  );
}
