import { formatCount } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import type { FormAction } from "../../lib/web/form-state";
import { FormShell } from "../forms/form-shell";
import { NumberField } from "../forms/number-field";

interface Props {
  action: FormAction;
  roundId: string;
  questions: readonly { id: string; name: string; voters: number }[];
}

/** Totals of a vote by hand, as the chair counted them. */
export function HandVoteForm({ action, roundId, questions }: Props) {
  const words = ballots.round;
  return (
    <>
      <h3>{words.handTitle}</h3>
      <p className="mt-1">{words.handLead}</p>
      <FormShell action={action} id="bq" hidden={{ roundId }} submitLabel={words.handSubmit}>
        {questions.map((question) => (
          <fieldset key={question.id} className="part count-part">
            <legend>{words.handLegend(question.name, formatCount(question.voters))}</legend>
            <div className="count-fields">
              <NumberField name={`totals.${question.id}.agree`} label={words.handAgree} />
              <NumberField name={`totals.${question.id}.disagree`} label={words.handDisagree} />
              <NumberField name={`totals.${question.id}.blank`} label={words.handBlank} />
            </div>
          </fieldset>
        ))}
      </FormShell>
    </>
  );
}
