import { formatCount } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import type { FormAction } from "../../lib/web/form-state";
import { FormShell } from "../forms/form-shell";
import { NumberField } from "../forms/number-field";

interface Props {
  action: FormAction;
  roundId: string;
  questions: readonly PrintedQuestion[];
}

const fields = ["agree", "disagree", "blank", "invalid", "unused"] as const;

export interface PrintedQuestion {
  id: string;
  name: string;
  /** Papers handed out; without one there is nothing to count. */
  printed: number;
  /** As they were saved before. */
  paper: Record<(typeof fields)[number], number> | null;
}

/** Printed papers as two tellers counted them; the sums must agree with what was handed out. */
export function PrintedForm({ action, roundId, questions }: Props) {
  const words = ballots.count;
  const asked = questions.filter((question) => question.printed > 0);
  return (
    <FormShell action={action} id="giay" hidden={{ roundId }} initial={savedTotals(asked)} submitLabel={words.printedSubmit}>
      <p>{words.printedLead}</p>
      {asked.map((question) => (
        <fieldset key={question.id} className="part count-part">
          <legend>{words.printedLegend(question.name, formatCount(question.printed))}</legend>
          <div className="count-fields">
            {fields.map((field) => (
              <NumberField key={field} name={`totals.${question.id}.${field}`} label={words.printedFields[field]} />
            ))}
          </div>
        </fieldset>
      ))}
    </FormShell>
  );
}

/** What was written down before stands in the form again. */
function savedTotals(questions: readonly PrintedQuestion[]): Record<string, string> {
  const entries = questions.flatMap(({ id, paper }) =>
    paper ? fields.map((field) => [`totals.${id}.${field}`, String(paper[field])]) : [],
  );
  return Object.fromEntries(entries);
}
