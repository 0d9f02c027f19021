import { type ChoiceWord, choiceWords } from "../../lib/ballots/schema";
import { ballots } from "../../lib/text/vi/ballots";
import { forms } from "../../lib/text/vi/forms";

export interface VoteQuestion {
  id: string;
  position: number;
  name: string;
  caption: string;
  unit: string;
  hasPaper: boolean;
  /** Why there is no paper; empty when the system saw it by itself. */
  recusedBecause: string | null;
}

interface Props {
  /** Begins the ids: the paper stands twice on the page while it is looked at again. */
  prefix: string;
  question: VoteQuestion;
  chosen: ChoiceWord | undefined;
  error: string | undefined;
}

/** One nominee, three large choices, and what is chosen said in words. */
export function BallotQuestion({ prefix, question, chosen, error }: Props) {
  const about = [question.caption, question.unit].filter(Boolean).join(", ");
  if (!question.hasPaper) {
    return (
      <div className="vote">
        <p>
          <b>{ballots.form.legend(question.position, question.name)}</b>
        </p>
        <p className="soft">{about}</p>
        <p className="mt-2">
          {ballots.form.noPaper}
          {": "}
          {question.recusedBecause || ballots.form.recusedSelf}
        </p>
      </div>
    );
  }
  const id = `${prefix}-answers-${question.id}`;
  return (
    <fieldset className={error ? "vote bad" : "vote"} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{ballots.form.legend(question.position, question.name)}</legend>
      <p className="soft">{about}</p>
      {error ? (
        <p className="err" id={`${id}-error`}>
          {forms.error(error)}
        </p>
      ) : null}
      <div className="opts">
        {choiceWords.map((word, index) => (
          <label key={word}>
            <input
              id={index === 0 ? id : undefined}
              type="radio"
              name={`answers.${question.id}`}
              value={word}
              defaultChecked={chosen === word}
            />
            {ballots.choices[word]}
          </label>
        ))}
      </div>
      <p className="said" aria-live="polite" />
    </fieldset>
  );
}
