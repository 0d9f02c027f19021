import { ballots } from "../../lib/text/vi/ballots";
import type { FormAction } from "../../lib/web/form-state";
import { FinalStep } from "../councils/final-step";
import { TextArea } from "../forms/text-area";

/** For the chair: voids the round on its way, with a reason. */
export function VoidStep({ action, roundId }: { action: FormAction; roundId: string }) {
  const words = ballots.round;
  return (
    <FinalStep
      action={action}
      id="huy-vong"
      hidden={{ roundId }}
      words={{ open: words.voidButton, title: words.voidTitle, submit: words.voidSubmit }}
      look="quiet"
    >
      <p>{words.voidEffect}</p>
      <TextArea name="reason" label={words.voidReason} rows={2} maxLength={1000} />
    </FinalStep>
  );
}
