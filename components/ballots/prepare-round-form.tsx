import { ballots } from "../../lib/text/vi/ballots";
import type { FormAction } from "../../lib/web/form-state";
import { Checkbox } from "../forms/checkbox";
import { CheckboxGroup } from "../forms/checkbox-group";
import { FormShell } from "../forms/form-shell";
import { SubmitButton } from "../forms/submit-button";
import { TextArea } from "../forms/text-area";

interface Props {
  action: FormAction;
  sessionId: string;
  /** `passed` of the latest counted round; undefined when none asked. */
  nominees: readonly { nominationId: string; name: string; unit: string; passed: boolean | undefined }[];
  /** An earlier round exists: a reason may be wanted. */
  repeating: boolean;
  /** A secret vote can be rehearsed. */
  secret: boolean;
}

/** A new round: about whom, and why again. Those without a result are ticked. */
export function PrepareRoundForm({ action, sessionId, nominees, repeating, secret }: Props) {
  const words = ballots.round;
  const outcome = (passed: boolean | undefined) => (passed === undefined ? "" : ` (${passed ? words.decidedPassed : words.decidedFailed})`);
  const options = nominees.map((row) => ({ value: row.nominationId, label: `${row.name}${outcome(row.passed)}`, hint: row.unit }));
  const open = nominees.filter((row) => row.passed === undefined).map((row) => row.nominationId);
  return (
    <FormShell
      action={action}
      id="vong"
      hidden={repeating ? { sessionId } : { sessionId, repeatReason: "" }}
      initial={{ nominationIds: open }}
      footer={<SubmitButton label={words.prepareSubmit} look={repeating ? "second" : "main"} />}
    >
      <CheckboxGroup name="nominationIds" label={words.prepareNominees} options={options} />
      {repeating ? (
        <TextArea name="repeatReason" label={words.prepareReason} hint={words.prepareReasonHint} rows={2} maxLength={500} optional />
      ) : null}
      {secret ? <Checkbox name="rehearsal" label={words.prepareRehearsal} hint={words.prepareRehearsalHint} /> : null}
    </FormShell>
  );
}
