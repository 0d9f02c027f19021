import { councils } from "../../lib/text/vi/councils";
import type { FormAction } from "../../lib/web/form-state";
import { DateField } from "../forms/date-field";
import { FormShell } from "../forms/form-shell";
import { SubmitButton } from "../forms/submit-button";
import { TextArea } from "../forms/text-area";
import { TextField } from "../forms/text-field";

/** Puts the session off to another day, with the reason everybody reads. */
export function SessionPostpone({ action, sessionId }: { action: FormAction; sessionId: string }) {
  const words = councils.session;
  return (
    <details className="mt-4">
      <summary>{words.postpone}</summary>
      <p className="mt-2 mb-4">{words.postponeEffect}</p>
      <FormShell action={action} id="hoan" hidden={{ sessionId }} footer={<SubmitButton label={words.postponeSubmit} look="second" />}>
        <div className="sub-fields">
          <DateField name="day" label={words.postponeDay} />
          <TextField name="time" label={words.postponeTime} hint={councils.fields.timeHint} size="tiny" />
        </div>
        <TextArea name="reason" label={words.postponeReason} rows={2} maxLength={500} />
      </FormShell>
    </details>
  );
}
