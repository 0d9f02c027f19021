import type { FormAction } from "../../lib/web/form-state";
import { FormShell } from "../forms/form-shell";
import { SubmitButton } from "../forms/submit-button";

interface Props {
  id: string;
  roundId: string;
  label: string;
  /** What was asked for, by whom and why. */
  asked: string;
  action: FormAction;
}

/** One's own request that waits for a second officer, and the way to take it back. */
export function WithdrawStep({ id, roundId, label, asked, action }: Props) {
  return (
    <>
      <p className="mt-4">{asked}</p>
      <FormShell action={action} id={id} hidden={{ roundId }} footer={<SubmitButton label={label} look="quiet" />} />
    </>
  );
}
