import { lengths } from "../../lib/dossiers/schema";
import { vi } from "../../lib/text/vi";
import { EvidenceList } from "../evidence/evidence-list";
import { Checkbox } from "../forms/checkbox";
import { SubmitButton } from "../forms/submit-button";
import { TextArea } from "../forms/text-area";
import { TextField } from "../forms/text-field";
import type { FindingView, WritingCriterion, WritingPiece } from "./writing-view";

interface Props {
  criterion: WritingCriterion;
  pieces: readonly WritingPiece[];
  /** What the appraisal asked of this criterion last time. */
  finding: FindingView | null;
}

const words = vi.nominations.write;

/** One criterion: what was asked for, the claim, its evidence, and a way to add more. */
export function CriterionFields({ criterion, pieces, finding }: Props) {
  const name = words.criterion(criterion.code, criterion.text);
  return (
    <fieldset className="crit" id={`tc-${criterion.id}`}>
      <legend>{name}</legend>
      {finding ? (
        <div className="note note-row warn">
          <p>
            <b>{finding.result === "RETURN" ? words.returned : words.asked}</b> {finding.reason}
          </p>
        </div>
      ) : null}
      {criterion.negative ? (
        <>
          <p className="soft small">{words.negativeLead}</p>
          <Checkbox name="negativeDeclared" label={words.negativeDeclared} />
        </>
      ) : (
        <>
          <TextArea name={`answers.${criterion.id}.claim`} label={words.claim} rows={4} maxLength={lengths.claim} />
          <h3 className="font-sans text-base">{words.evidence}</h3>
          <EvidenceList pieces={pieces} none={words.noEvidence} />
          <div className="mt-3 grid gap-x-4 sm:grid-cols-[minmax(0,34rem)_12rem] sm:items-end">
            <TextField
              name={`evidence.${criterion.id}.text`}
              label={words.evidenceText}
              hint={words.evidenceTextHint}
              maxLength={lengths.evidence}
              optional
            />
            <TextField name={`evidence.${criterion.id}.page`} label={words.evidencePage} size="tiny" maxLength={lengths.page} optional />
          </div>
          <SubmitButton label={words.addFile} look="second" name="next" value={`file:${criterion.id}`} />
        </>
      )}
    </fieldset>
  );
}
