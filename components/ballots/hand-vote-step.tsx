import type { Tally } from "../../lib/ballots/rules";
import { formatCount } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import type { FormAction } from "../../lib/web/form-state";
import { FinalStep } from "../councils/final-step";
import { HandVoteTable } from "./hand-vote-table";

interface Props {
  action: FormAction;
  round: { id: string; recordedBy: string; questions: readonly { id: string; name: string; recorded: Tally | null }[] };
}

/** The second officer reads what was recorded of the hands and lets the result stand. */
export function HandVoteStep({ action, round }: Props) {
  const words = ballots.round;
  return (
    <FinalStep
      action={action}
      id="xac-nhan-bieu-quyet"
      hidden={{ roundId: round.id }}
      words={{ open: words.handConfirm, title: words.handConfirmTitle, submit: words.handConfirmSubmit }}
    >
      <HandVoteTable by={round.recordedBy} rows={round.questions} />
      <p>{words.handConfirmEffect(formatCount(round.questions.length))}</p>
    </FinalStep>
  );
}
