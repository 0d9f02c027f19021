import { Fragment } from "react";
import { formatCount, formatDay, formatMoment } from "../../lib/text/format";
import { vi } from "../../lib/text/vi";
import type { FormAction, FormValues } from "../../lib/web/form-state";
import { FormShell } from "../forms/form-shell";
import { HiddenField } from "../forms/hidden-field";
import { OverwriteBox } from "../forms/overwrite-box";
import { SubmitButton } from "../forms/submit-button";
import { AchievementRows } from "./achievement-rows";
import { CriterionFields } from "./criterion-fields";
import { DeclarationFields } from "./declaration-fields";
import { DeliberationFields } from "./deliberation-fields";
import { GeneralFields } from "./general-fields";
import type { WritingCriterion, WritingDossier } from "./writing-view";

interface Props {
  action: FormAction;
  dossier: WritingDossier;
  criteria: readonly WritingCriterion[];
  workFields: readonly { id: string; name: string }[];
  movements: readonly { id: string; name: string }[];
  unitDeliberation: boolean;
  lastSave: { at: Date; by: string | null } | null;
}

const words = vi.nominations.write;
/** Empty rows that always stand ready under the achievements. */
const spareRows = 3;

/** The whole dossier on one page; every button saves what is there first. */
export function DossierForm({ action, dossier, criteria, workFields, movements, unitDeliberation, lastSave }: Props) {
  const ofCriterion = (id: string | null) => dossier.evidence.filter((piece) => piece.criterionId === id);
  return (
    // No key here: without script React finds a form's answer by the keys above it, and another one's save would lose it.
    <FormShell action={action} initial={initialValues(dossier)} hidden={{ id: dossier.id }} draftKey={`ho-so-${dossier.id}`}>
      {/* A new save is a new form: what was added stands in its list, and the fields for adding are empty again. */}
      <Fragment key={dossier.lockVersion}>
        <HiddenField name="lockVersion" />
        <OverwriteBox />
        {/* First in the form: what the Enter key in a field presses. */}
        <SubmitButton label={words.save} look="second" name="next" value="stay" />
        <GeneralFields workFields={workFields} movements={movements} individual={dossier.subject.kind === "INDIVIDUAL"} />
        <section className="part" aria-labelledby="tieu-chi">
          <h2 id="tieu-chi">{words.criteria(formatCount(criteria.length))}</h2>
          <p className="soft mb-4">{words.criteriaLead}</p>
          {criteria.map((criterion) => (
            <CriterionFields
              key={criterion.id}
              criterion={criterion}
              pieces={ofCriterion(criterion.id)}
              finding={dossier.findings.find((finding) => finding.criterionId === criterion.id) ?? null}
            />
          ))}
        </section>
        <section className="part" aria-labelledby="thanh-tich">
          <h2 id="thanh-tich">{words.achievements}</h2>
          <p className="soft mb-4">{words.achievementsLead}</p>
          <AchievementRows rows={dossier.achievements.length + spareRows} />
        </section>
        {unitDeliberation ? <DeliberationFields minutes={ofCriterion(null)} /> : null}
        <DeclarationFields />
        <div className="dock">
          <p className="saved">{lastSave ? words.savedAt(formatMoment(lastSave.at), lastSave.by) : null}</p>
          <div className="row">
            <SubmitButton label={words.save} look="second" name="next" value="stay" />
            <SubmitButton label={words.check} name="next" value="check" />
          </div>
        </div>
      </Fragment>
    </FormShell>
  );
}

const ticked = (value: boolean): FormValues[string] => (value ? "on" : "");
const numeral = (value: number | null): string => (value === null ? "" : String(value));

function initialValues(dossier: WritingDossier): FormValues {
  const { deliberation } = dossier;
  return {
    lockVersion: String(dossier.lockVersion),
    exemplarClass: dossier.exemplarClass ?? "",
    workFieldId: dossier.workFieldId ?? "",
    movementId: dossier.movementId ?? "",
    summary: dossier.summary,
    directWorker: ticked(dossier.directWorker),
    grassroots: ticked(dossier.grassroots),
    negativeDeclared: ticked(dossier.negativeDeclared),
    truthDeclared: ticked(dossier.truthDeclared),
    consentFields: dossier.consentFields,
    consentBasis: dossier.consentBasis,
    deliberatedOn: deliberation.on ? formatDay(deliberation.on) : "",
    deliberationChair: deliberation.chair,
    deliberationTotal: numeral(deliberation.total),
    deliberationPresent: numeral(deliberation.present),
    deliberationAgree: numeral(deliberation.agree),
    deliberationNote: deliberation.note,
    ...Object.fromEntries(dossier.answers.map((answer) => [`answers.${answer.criterionId}.claim`, answer.claim])),
    ...Object.fromEntries(
      dossier.achievements.flatMap((row, index) => [
        [`achievements.${index}.year`, String(row.year)],
        [`achievements.${index}.text`, row.text],
      ]),
    ),
  };
}
