"use client";
import { type FormEvent, type ReactNode, startTransition } from "react";
import type { ChoiceWord } from "../../lib/ballots/schema";
import { formatCount } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import type { FormState } from "../../lib/web/form-state";
import { FormAnswer } from "../forms/form-answer";
import { buttonClass } from "../ui/button";
import type { VoteQuestion } from "./ballot-question";

interface Props {
  send: (form: FormData) => void;
  pending: boolean;
  answer: FormState;
  roundId: string;
  papers: readonly VoteQuestion[];
  chosen: Readonly<Record<string, ChoiceWord>>;
  /** The choices again, to change them. */
  children: ReactNode;
}

/** Step two: the choices in words, one button that casts, and the way back. */
export function ReviewStep({ send, pending, answer, roundId, papers, chosen, children }: Props) {
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const filled = new FormData(event.currentTarget);
    if (!pending) startTransition(() => send(filled));
  }
  const wordFor = (word: ChoiceWord | undefined) => (word ? ballots.reviewed[word] : ballots.form.unanswered);
  return (
    <>
      <form action={send} onSubmit={submit} autoComplete="off">
        <FormAnswer state={{ ...answer, errors: {} }} prefix="xem-lai" />
        <input type="hidden" name="roundId" value={roundId} />
        <ol className="review">
          {papers.map((paper) => (
            <li key={paper.id}>
              <span>{ballots.form.legend(paper.position, paper.name)}</span>
              <b>{wordFor(chosen[paper.id])}</b>
              <input type="hidden" name={`answers.${paper.id}`} value={chosen[paper.id] ?? ""} />
            </li>
          ))}
        </ol>
        <button type="submit" className={buttonClass("main", true, true)} aria-disabled={pending || undefined}>
          {ballots.form.cast(formatCount(papers.length))}
        </button>
        <p role="status">{pending ? ballots.form.sending : null}</p>
      </form>
      <details className="mt-4">
        <summary className={buttonClass("quiet", true)}>{ballots.form.change}</summary>
        {children}
      </details>
    </>
  );
}
