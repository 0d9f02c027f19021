import { ballotBases } from "../../lib/ballot-rules/schema";
import { ballotRules } from "../../lib/text/vi/ballot-rules";
import { ballots } from "../../lib/text/vi/ballots";
import type { FormAction } from "../../lib/web/form-state";
import { Checkbox } from "../forms/checkbox";
import { DateField } from "../forms/date-field";
import { FormShell } from "../forms/form-shell";
import { NumberField } from "../forms/number-field";
import { RadioGroup } from "../forms/radio-group";
import { SubmitButton } from "../forms/submit-button";
import { TextField } from "../forms/text-field";

interface Props {
  action: FormAction;
  initial: Record<string, string>;
}

/** A new rule of voting with its legal basis; what holds now is filled in. */
export function RuleForm({ action, initial }: Props) {
  const words = ballotRules.fields;
  return (
    <FormShell action={action} id="qt" initial={initial} footer={<SubmitButton label={ballotRules.submit} />}>
      <TextField name="citation" label={words.citation} hint={words.citationHint} maxLength={300} />
      <DateField name="validFrom" label={words.validFrom} />
      <RadioGroup
        name="base"
        label={words.base}
        options={ballotBases.map((value) => ({ value, label: asSentence(ballots.bases[value]) }))}
      />
      <RadioGroup
        name="moreThan"
        label={words.threshold}
        options={(["yes", "no"] as const).map((value) => ({ value, label: words.thresholds[value] }))}
      />
      <div className="sub-fields">
        <NumberField name="numerator" label={words.numerator} />
        <NumberField name="denominator" label={words.denominator} />
      </div>
      <div className="sub-fields">
        <NumberField name="quorumNumerator" label={words.quorumNumerator} />
        <NumberField name="quorumDenominator" label={words.quorumDenominator} />
      </div>
      <NumberField name="minimumPapers" label={words.minimumPapers} hint={words.minimumPapersHint} />
      <Checkbox name="secretaryVotes" label={words.secretaryVotes} />
      <Checkbox name="absentInWriting" label={words.absentInWriting} />
      <Checkbox name="recusalKeepsBase" label={words.recusalKeepsBase} hint={words.recusalKeepsBaseHint} />
    </FormShell>
  );
}

const asSentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
