import { FormShell } from "@/components/forms/form-shell";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { ConditionVerdict } from "@/components/records/condition-verdict";
import { Sheet } from "@/components/ui/sheet";
import { SheetButton } from "@/components/ui/sheet-button";
import type { AppraisalDossier } from "@/lib/appraisals/rules";
import { carriedOver, type FindingRow, mayAcceptFindings, openFindings, returnedFindings } from "@/lib/appraisals/rules";
import { opinionMax } from "@/lib/appraisals/schema";
import { formatCount } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import type { FormAction, FormValues } from "@/lib/web/form-state";
import { CriterionHead } from "./criterion-head";
import { DossierPaper } from "./dossier-paper";
import { earlierOf } from "./earlier-of";
import { FindingFields } from "./finding-fields";

const words = vi.appraisals.dossier;

/** The dossier beside its criteria, and the conclusions to be kept. The button that leads on is named by what was kept. */
export function FindingsForm({ dossier, action }: { dossier: AppraisalDossier; action: FormAction }) {
  const { criteria, appraisal, snapshot } = dossier;
  const saved = appraisal?.findings ?? [];
  const suggested = appraisal ? [] : carriedOver(dossier.earlier.at(-1)?.findings ?? [], dossier.changed);
  const concluded = formatCount(criteria.length - openFindings(criteria, saved).length);
  const all = formatCount(criteria.length);
  const returned = returnedFindings(criteria, saved);
  const suggestion = dossier.before?.version ?? dossier.version;
  return (
    <FormShell
      action={action}
      initial={initialValues([...suggested, ...saved], appraisal?.opinion ?? "")}
      hidden={{ id: dossier.id, version: String(dossier.version) }}
    >
      <div className="split">
        <DossierPaper snapshot={snapshot} before={dossier.before} changed={dossier.changed} />
        <Sheet id="tieu-chi" label={words.criteria(all)} close={words.backToDossier}>
          <div className="h-row">
            <h2>{words.criteria(all)}</h2>
            <p className="soft small">{words.counts(concluded, formatCount(returned.length))}</p>
          </div>
          {criteria.map((criterion) => (
            <fieldset key={criterion.id} className="crit group/crit">
              <legend>{words.criterion(criterion.code, criterion.text)}</legend>
              <CriterionHead
                criterion={criterion}
                snapshot={snapshot}
                earlier={earlierOf(dossier, criterion.id)}
                register={criterion.evaluation ? <ConditionVerdict evaluation={criterion.evaluation} /> : undefined}
              />
              {suggested.some((row) => row.criterionId === criterion.id) ? <p className="small">{words.carried(suggestion)}</p> : null}
              <FindingFields criterionId={criterion.id} code={criterion.code} />
            </fieldset>
          ))}
          <div className="crit">
            <TextArea name="opinion" label={words.opinion} hint={words.opinionHint} optional rows={4} maxLength={opinionMax} />
            <NextSteps criteria={criteria} saved={saved} />
          </div>
        </Sheet>
      </div>
      <div className="dock">
        <p>
          <b>{statusOf(criteria, saved)}</b>
        </p>
        <div className="row max-[60rem]:w-full">
          <SheetButton sheet="tieu-chi">{words.seeCriteria(concluded, all)}</SheetButton>
          <MainStep criteria={criteria} saved={saved} />
        </div>
      </div>
    </FormShell>
  );
}

type Kept = { criteria: AppraisalDossier["criteria"]; saved: readonly FindingRow[] };

/** One red button: on to the return when something is to be supplemented, to the acceptance when all is met, else keep. */
function MainStep({ criteria, saved }: Kept) {
  const returned = returnedFindings(criteria, saved).length;
  if (returned > 0) {
    return (
      <>
        <SubmitButton label={words.save} look="second" />
        <SubmitButton label={words.previewReturn(formatCount(returned))} name="next" value="RETURN" />
      </>
    );
  }
  if (!mayAcceptFindings(criteria, saved).allowed) return <SubmitButton label={words.save} />;
  return (
    <>
      <SubmitButton label={words.save} look="second" />
      <SubmitButton label={words.accept} name="next" value="ACCEPT" />
    </>
  );
}

/** Both ends, for those who have just chosen and not saved yet. */
function NextSteps({ criteria, saved }: Kept) {
  const returned = returnedFindings(criteria, saved).length > 0;
  const met = mayAcceptFindings(criteria, saved).allowed;
  return (
    <>
      {returned && met ? null : <p className="small soft mt-4">{words.nextSteps}</p>}
      <div className="row mt-4">
        {returned ? null : <SubmitButton label={words.previewReturnPlain} look="second" name="next" value="RETURN" />}
        {met ? null : <SubmitButton label={words.saveAndAccept} look="second" name="next" value="ACCEPT" />}
      </div>
    </>
  );
}

function statusOf(criteria: AppraisalDossier["criteria"], saved: readonly FindingRow[]): string {
  const open = openFindings(criteria, saved).length;
  if (open > 0) return words.openLeft(formatCount(open));
  const returned = returnedFindings(criteria, saved).length;
  return returned > 0 ? words.someReturned(formatCount(returned)) : words.allMet;
}

function initialValues(findings: readonly FindingRow[], opinion: string): FormValues {
  const rows = findings.flatMap((row) => [
    [`findings.${row.criterionId}.result`, row.result],
    [`findings.${row.criterionId}.reason`, row.reason],
  ]);
  return { ...Object.fromEntries(rows), opinion };
}
