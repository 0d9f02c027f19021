import { ballots } from "../../lib/text/vi/ballots";
import type { FormAction } from "../../lib/web/form-state";
import { FinalStep } from "../councils/final-step";
import { TextArea } from "../forms/text-area";

export interface CountingRound {
  id: string;
  sealedAt: Date | null;
  opened: boolean;
  closedBy: string;
  waiverReason: string | null;
  waiverAskedBy: string;
  waiverBy: string;
}

/** For those who lead: who is waited for, and the way to count in spite of too few papers. */
export function CountingStep({ round, askWaiver }: { round: CountingRound; askWaiver: FormAction }) {
  const words = ballots.round;
  if (round.sealedAt === null) return <p>{words.waitingSeal(round.closedBy)}</p>;
  if (round.opened) return <p>{words.waitingSecond}</p>;
  return (
    <>
      <p>{words.waitingOpen}</p>
      {round.waiverReason === null ? (
        <FinalStep
          action={askWaiver}
          id="it-phieu"
          hidden={{ roundId: round.id }}
          words={{ open: words.waiverAsk, title: words.waiverTitle, submit: words.waiverSubmit }}
          look="quiet"
        >
          <p>{words.waiverEffect}</p>
          <TextArea name="reason" label={words.waiverReason} rows={2} maxLength={1000} />
        </FinalStep>
      ) : (
        <p className="mt-2">
          {words.waiverAsked(round.waiverAskedBy, round.waiverReason)} {round.waiverBy ? words.waiverGranted(round.waiverBy) : null}
        </p>
      )}
    </>
  );
}
