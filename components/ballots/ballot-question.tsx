import { type Choice, choices } from "../../lib/ballots/schema";
import { ballots } from "../../lib/text/vi/ballots";

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
  question: VoteQuestion;
  chosen: Choice | undefined;
  /** Says that this one is still open, after the review was asked for. */
  missing: boolean;
  choose: (choice: Choice) => void;
}

/** One nominee, three large choices, and what is chosen said in words. */
export function BallotQuestion({ question, chosen, missing, choose }: Props) {
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
  const id = `phieu-${question.id}`;
  return (
    <fieldset className={missing ? "vote bad" : "vote"} aria-describedby={missing ? `${id}-error` : undefined}>
      <legend>{ballots.form.legend(question.position, question.name)}</legend>
      <p className="soft">{about}</p>
      {missing ? (
        <p className="err" id={`${id}-error`}>
          {ballots.form.unanswered}
        </p>
      ) : null}
      <div className="opts">
        {choices.map((choice, index) => (
          <label key={choice}>
            <input
              id={index === 0 ? id : undefined}
              type="radio"
              name={`answers.${question.id}`}
              value={choice}
              checked={chosen === choice}
              onChange={() => choose(choice)}
            />
            {ballots.choices[choice]}
          </label>
        ))}
      </div>
      <p className="said" aria-live="polite" />
    </fieldset>
  );
}
