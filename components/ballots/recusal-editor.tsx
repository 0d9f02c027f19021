import { ballots } from "../../lib/text/vi/ballots";
import type { FormAction } from "../../lib/web/form-state";
import { FormShell } from "../forms/form-shell";
import { SelectField } from "../forms/select-field";
import { SubmitButton } from "../forms/submit-button";
import { TextField } from "../forms/text-field";

export interface RecusalQuestion {
  id: string;
  name: string;
  recusals: readonly { memberId: string; fullName: string; reason: string; automatic: boolean }[];
}

interface Props {
  roundId: string;
  questions: readonly RecusalQuestion[];
  members: readonly { memberId: string; fullName: string }[];
  recuse: FormAction;
  withdraw: FormAction;
}

/** Who gets no paper for which question, before the box opens. */
export function RecusalEditor({ roundId, questions, members, recuse, withdraw }: Props) {
  const words = ballots.round;
  const all = questions.flatMap((question) => question.recusals.map((recusal) => ({ ...recusal, question })));
  return (
    <>
      <h3 className="mt-5">{words.recusals}</h3>
      {all.length === 0 ? <p className="soft">{words.recusalsNone}</p> : null}
      <ul className="items">
        {all.map(({ question, memberId, fullName, reason, automatic }) => (
          <li key={`${question.id}${memberId}`}>
            {words.recusalLine(fullName, question.name, automatic ? words.recusalAutomatic : reason)}
            {automatic ? null : (
              <FormShell
                action={withdraw}
                id={`bo-${question.id}-${memberId}`}
                hidden={{ roundId, questionId: question.id, memberId }}
                footer={<SubmitButton label={words.recuseWithdraw} look="quiet" />}
              />
            )}
          </li>
        ))}
      </ul>
      <details className="mt-3">
        <summary>{words.recuseTitle}</summary>
        <FormShell action={recuse} id="kbq" hidden={{ roundId }} footer={<SubmitButton label={words.recuseSubmit} look="second" />}>
          <SelectField
            name="memberId"
            label={words.recuseMember}
            options={members.map((member) => ({ value: member.memberId, label: member.fullName }))}
          />
          <SelectField
            name="questionId"
            label={words.recuseQuestion}
            options={questions.map((question) => ({ value: question.id, label: question.name }))}
          />
          <TextField name="reason" label={words.recuseReason} hint={words.recuseReasonHint} maxLength={300} />
        </FormShell>
      </details>
    </>
  );
}
