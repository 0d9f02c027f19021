import { formatCount } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import type { FormAction } from "../../lib/web/form-state";
import { FormShell } from "../forms/form-shell";
import { NumberField } from "../forms/number-field";

interface Props {
  action: FormAction;
  roundId: string;
  questions: readonly { id: string; name: string; printed: number }[];
}

/** Printed papers as two tellers counted them; the sums must agree with what was handed out. */
export function PrintedForm({ action, roundId, questions }: Props) {
  const words = ballots.count;
  const fields = ["agree", "disagree", "blank", "invalid", "unused"] as const;
  return (
    <FormShell action={action} id="giay" hidden={{ roundId }} submitLabel={words.printedSubmit}>
      <p>{words.printedLead}</p>
      {questions.map((question) => (
        <fieldset key={question.id} className="vote">
          <legend>{words.printedLegend(question.name, formatCount(question.printed))}</legend>
          <div className="sub-fields">
            {fields.map((field) => (
              <NumberField key={field} name={`totals.${question.id}.${field}`} label={words.printedFields[field]} />
            ))}
          </div>
        </fieldset>
      ))}
    </FormShell>
  );
}
