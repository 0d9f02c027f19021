"use client";
import { useActionState, useEffect, useRef } from "react";
import { type ChoiceWord, choiceWords } from "../../lib/ballots/schema";
import { formatCount } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import { type FormAction, type FormState, type FormValues, idleForm } from "../../lib/web/form-state";
import type { VoteQuestion } from "./ballot-question";
import { ChooseStep } from "./choose-step";
import { ReviewStep } from "./review-step";

interface Props {
  /** Looks at the filled paper and gives it back. */
  review: FormAction;
  cast: FormAction;
  roundId: string;
  year: number;
  questions: readonly VoteQuestion[];
  helpHref: string;
}

/** Choose, look again, cast. What is chosen travels from form to form and is kept nowhere. */
export function BallotForm({ review, cast, roundId, year, questions, helpHref }: Props) {
  const [reviewed, sendReview, reviewing] = useActionState(review, idleForm);
  const [answer, sendCast, casting] = useActionState(cast, idleForm);
  const head = useRef<HTMLHeadingElement>(null);
  const chosen = answersOf(reviewed, answer);
  const step = chosen ? 2 : 1;
  useEffect(() => {
    if (step === 2) head.current?.focus();
  }, [step]);

  const papers = questions.filter((question) => question.hasPaper);
  const total = formatCount(papers.length);
  const choosing = { send: sendReview, pending: reviewing, roundId, questions, helpHref };
  return (
    <>
      <p className="small soft mt-1">{ballots.form.step(step)}</p>
      <h1 ref={head} tabIndex={-1} className="mt-3">
        {chosen ? ballots.form.reviewHeading(total) : ballots.form.heading(year)}
      </h1>
      <p className="mt-2">{chosen ? ballots.form.reviewLead : ballots.form.lead(formatCount(questions.length))}</p>
      {chosen ? (
        <ReviewStep send={sendCast} pending={casting} answer={answer} roundId={roundId} papers={papers} chosen={chosen}>
          <ChooseStep {...choosing} key={JSON.stringify(chosen)} id="sua" state={idleForm} chosen={chosen} />
        </ReviewStep>
      ) : (
        <ChooseStep {...choosing} id="phieu" state={reviewed} chosen={wordsOf(reviewed.values)} />
      )}
    </>
  );
}

// Without a script each post draws the page anew with the answer of that one form: a refused cast brings its own paper.
function answersOf(reviewed: FormState, answer: FormState): Record<string, ChoiceWord> | null {
  if (reviewed.status === "done") return wordsIn(reviewed.result ?? {});
  return answer.status === "idle" ? null : wordsOf(answer.values);
}

function wordsOf(values: FormValues): Record<string, ChoiceWord> {
  const entries = Object.entries(values).filter(([name]) => name.startsWith("answers."));
  return wordsIn(Object.fromEntries(entries.map(([name, value]) => [name.slice("answers.".length), value])));
}

function wordsIn(values: Record<string, string | string[]>): Record<string, ChoiceWord> {
  const known = Object.entries(values).flatMap(([id, value]) => {
    const word = choiceWords.find((one) => one === value);
    return word ? [[id, word] as const] : [];
  });
  return Object.fromEntries(known);
}
