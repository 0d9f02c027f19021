import { ballots } from "../../lib/text/vi/ballots";
import type { FormAction } from "../../lib/web/form-state";
import { FinalStep } from "../councils/final-step";
import { TextArea } from "../forms/text-area";

interface Props {
  roundId: string;
  /** "ask" is the first of two officers; "void" the chair, alone while nothing is handed out. */
  step: "ask" | "void";
  asked: { by: string; reason: string } | null;
  action: FormAction;
}

/** Voids a round with a reason; once papers are out, two people do it. */
export function VoidStep({ roundId, step, asked, action }: Props) {
  const words = ballots.round;
  const ask = step === "ask";
  return (
    <>
      {asked ? <p className="mt-4">{words.voidAsked(asked.by, asked.reason)}</p> : null}
      <FinalStep
        action={action}
        id="huy-vong"
        hidden={{ roundId }}
        words={{
          open: ask ? words.askVoidButton : words.voidButton,
          title: words.voidTitle,
          submit: ask ? words.askVoidSubmit : words.voidSubmit,
        }}
        look="quiet"
      >
        <p>{words.voidEffect}</p>
        {ask ? <p>{words.askVoidEffect}</p> : null}
        <TextArea name="reason" label={words.voidReason} rows={2} maxLength={1000} />
      </FinalStep>
    </>
  );
}
