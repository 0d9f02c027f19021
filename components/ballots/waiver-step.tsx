import { ballots } from "../../lib/text/vi/ballots";
import type { FormAction } from "../../lib/web/form-state";
import { FinalStep } from "../councils/final-step";
import { TextArea } from "../forms/text-area";

interface Props {
  round: { id: string; waiverAskedBy: string; waiverReason: string | null };
  /** "ask" is the first of two officers, "grant" the second. */
  step: "ask" | "grant";
  action: FormAction;
}

/** Counting in spite of too few papers: two people, with the reason for the minutes. */
export function WaiverStep({ round, step, action }: Props) {
  const words = ballots.round;
  const hidden = { roundId: round.id };
  return step === "grant" ? (
    <FinalStep
      action={action}
      id="dong-y-it-phieu"
      hidden={hidden}
      words={{ open: words.waiverGrant, title: words.waiverTitle, submit: words.waiverGrantSubmit }}
    >
      <p>{words.waiverAsked(round.waiverAskedBy, round.waiverReason ?? "")}</p>
    </FinalStep>
  ) : (
    <FinalStep
      action={action}
      id="it-phieu"
      hidden={hidden}
      words={{ open: words.waiverAsk, title: words.waiverTitle, submit: words.waiverSubmit }}
      look="quiet"
    >
      <p>{words.waiverEffect}</p>
      <TextArea name="reason" label={words.waiverReason} rows={2} maxLength={1000} />
    </FinalStep>
  );
}
