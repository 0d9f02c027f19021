import { formatMoment } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import type { FormAction } from "../../lib/web/form-state";
import { FinalStep } from "../councils/final-step";
import { Note } from "../ui/note";

interface Props {
  round: { id: string; closesAt: Date | null };
  action: FormAction;
  /** By the clock of the database. */
  now: Date;
  /** The red button of the page is another one. */
  second: boolean;
}

/** Nobody knows how many papers are in: before the announced time the page says what to ask first; red once the clock has shut the box. */
export function CloseStep({ round, action, now, second }: Props) {
  const words = ballots.round;
  const shut = round.closesAt !== null && round.closesAt <= now;
  return (
    <>
      {shut ? <Note look="warn">{words.clockShut}</Note> : <p>{words.closeAskFirst}</p>}
      {round.closesAt && !shut ? <p>{words.closesByItself(formatMoment(round.closesAt))}</p> : null}
      <FinalStep
        action={action}
        id="dong-hom"
        hidden={{ roundId: round.id }}
        words={{ open: words.closeButton, title: words.closeTitle, submit: words.closeSubmit }}
        look={shut && !second ? "main" : "second"}
      >
        <p>{words.closeEffect}</p>
      </FinalStep>
    </>
  );
}
