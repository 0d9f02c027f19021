"use client";
import { type FormEvent, startTransition, useState } from "react";
import type { ChoiceWord } from "../../lib/ballots/schema";
import { formatCount } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import type { FormState } from "../../lib/web/form-state";
import { FormAnswer } from "../forms/form-answer";
import { buttonClass } from "../ui/button";
import { BallotQuestion, type VoteQuestion } from "./ballot-question";

interface Props {
  send: (form: FormData) => void;
  pending: boolean;
  state: FormState;
  id: string;
  roundId: string;
  questions: readonly VoteQuestion[];
  chosen: Readonly<Record<string, ChoiceWord>>;
  helpHref: string;
}

/** Step one: a choice for each nominee. Without a script the button sends the same form. */
export function ChooseStep({ send, pending, state, id, roundId, questions, chosen, helpHref }: Props) {
  const [count, setCount] = useState<number | null>(null);
  const papers = questions.filter((question) => question.hasPaper).length;

  // Sent by hand, because a form action would empty the choices afterwards.
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const filled = new FormData(event.currentTarget);
    if (!pending) startTransition(() => send(filled));
  }
  function recount(event: FormEvent<HTMLFormElement>) {
    setCount(event.currentTarget.querySelectorAll("input:checked").length);
  }

  return (
    <form id={id} action={send} onSubmit={submit} onChange={recount} noValidate className="mt-5" autoComplete="off">
      <FormAnswer state={state} prefix={id} />
      <input type="hidden" name="roundId" value={roundId} />
      {questions.map((question) => (
        <BallotQuestion
          key={question.id}
          prefix={id}
          question={question}
          chosen={chosen[question.id]}
          error={state.errors[`answers.${question.id}`]}
        />
      ))}
      <div className="vote">
        <p>
          {count === null ? null : <b>{ballots.form.chosen(formatCount(count), formatCount(papers))} </b>}
          {ballots.form.rule}
        </p>
        <p className="mt-4">
          <button type="submit" className={buttonClass("main", true, true)} aria-disabled={pending || undefined}>
            {ballots.form.toReview}
          </button>
        </p>
        <p role="status">{pending ? ballots.form.sending : null}</p>
      </div>
      <p className="small soft">
        {ballots.form.secrecy} <a href={helpHref}>{ballots.form.helpLink}</a>
      </p>
    </form>
  );
}
