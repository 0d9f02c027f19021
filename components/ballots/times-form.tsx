import { ballots } from "../../lib/text/vi/ballots";
import type { FormAction } from "../../lib/web/form-state";
import { DateField } from "../forms/date-field";
import { FormShell } from "../forms/form-shell";
import { RadioGroup } from "../forms/radio-group";
import { SubmitButton } from "../forms/submit-button";
import { TextField } from "../forms/text-field";

interface Props {
  action: FormAction;
  roundId: string;
  issuing: boolean;
  /** The step that is next: a closing time that has passed is announced anew. */
  open: boolean;
}

/** Announces, puts off or extends the times of the box; everybody reads it. */
export function TimesForm({ action, roundId, issuing, open }: Props) {
  const words = ballots.round;
  const about = issuing ? (["opens", "closes"] as const) : (["closes"] as const);
  return (
    <details className="mt-4" open={open}>
      <summary>{words.timesTitle}</summary>
      <FormShell
        action={action}
        id="gio"
        hidden={{ roundId }}
        initial={{ about: open ? "closes" : about[0] }}
        footer={<SubmitButton label={words.timesSubmit} look="second" />}
      >
        <RadioGroup name="about" label={words.timesAbout} options={about.map((word) => ({ value: word, label: words.timesWords[word] }))} />
        <DateField name="day" label={words.timesDay} />
        <TextField name="time" label={words.timesTime} size="short" maxLength={10} />
        <TextField name="notice" label={words.timesNotice} hint={words.timesNoticeHint} maxLength={300} optional />
      </FormShell>
    </details>
  );
}
