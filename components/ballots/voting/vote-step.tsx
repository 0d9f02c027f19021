"use client";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Choice } from "../../../lib/ballots/schema";
import type { SignedToken } from "../../../lib/sealing/token";
import { formatCount } from "../../../lib/text/format";
import { ballots } from "../../../lib/text/vi/ballots";
import { buttonClass } from "../../ui/button";
import { Note } from "../../ui/note";
import { BallotQuestion } from "../ballot-question";
import { FourGroups } from "../four-groups";
import { Refresher } from "../refresher";
import { readMarks, saveMarks } from "./kept-papers";
import { sealAll } from "./send-papers";
import { type Chosen, papersOf, type StepProps } from "./voter";

/** A choice for each nominee, then all of them again in words, then into the box. Choices stay in this tab until then. */
export function VoteStep({ voter, box, kept, keep, papers }: StepProps & { papers: SignedToken[] }) {
  const words = ballots.form;
  const [chosen, setChosen] = useState<Chosen>(() => readMarks(voter.roundId, voter.memberId));
  const [asked, setAsked] = useState(false);
  const [reviewing, setReviewing] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  const mine = papersOf(voter);
  const missing = mine.filter((question) => !chosen[question.id]);
  const [count, total] = [formatCount(mine.length - missing.length), formatCount(mine.length)];
  useEffect(() => {
    if (reviewing) head.current?.focus();
  }, [reviewing]);
  // The way back on a phone is the button that goes back: from the review it leads to the choices, not away.
  useEffect(() => {
    const back = () => setReviewing(false);
    window.addEventListener("popstate", back);
    return () => window.removeEventListener("popstate", back);
  }, []);

  function review(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (missing[0]) return document.getElementById(`phieu-${missing[0].id}`)?.focus();
    window.history.pushState(null, "", "#xem-lai");
    setReviewing(true);
  }
  function choose(question: string, choice: Choice) {
    const next = { ...chosen, [question]: choice };
    saveMarks(voter.roundId, voter.memberId, next);
    setChosen(next);
  }
  async function cast() {
    const casts = await sealAll(box.manifest, papers, chosen);
    saveMarks(voter.roundId, voter.memberId, null);
    keep({ ...kept, casts });
  }

  if (reviewing) {
    return (
      <>
        <p className="small soft mt-1">{words.step(3)}</p>
        <h1 ref={head} tabIndex={-1} className="mt-3">
          {words.reviewHeading(total)}
        </h1>
        <p className="mt-2">{words.reviewLead}</p>
        <ol className="review">
          {mine.map((question) => (
            <li key={question.id}>
              <span>{words.legend(question.position, question.name)}</span>
              <b>{ballots.reviewed[chosen[question.id] ?? "BLANK"]}</b>
            </li>
          ))}
        </ol>
        <button type="button" className={buttonClass("main", true, true)} onClick={cast}>
          {words.cast(total)}
        </button>
        <p className="mt-4">
          <button type="button" className={buttonClass("quiet", true)} onClick={() => window.history.back()}>
            {words.change}
          </button>
        </p>
      </>
    );
  }
  return (
    <>
      <p className="small soft mt-1">{words.step(2)}</p>
      <h1 className="mt-3">{words.heading(voter.year)}</h1>
      <p className="mt-2">{words.lead(formatCount(voter.questions.length))}</p>
      {voter.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <FourGroups groups={box.groups} own />
      {/* A new closing time reaches who is still choosing; choices stay. */}
      <Refresher seconds={15} />
      <form onSubmit={review} noValidate autoComplete="off">
        {asked && missing.length > 0 ? (
          <div role="alert">
            <Note look="stop">{words.chooseRest}</Note>
          </div>
        ) : null}
        {voter.questions.map((question) => (
          <BallotQuestion
            key={question.id}
            question={question}
            chosen={chosen[question.id]}
            missing={asked && question.hasPaper && !chosen[question.id]}
            choose={(choice) => choose(question.id, choice)}
          />
        ))}
        <div className="vote">
          <p>
            <b>{words.chosen(count, total)}</b> {words.rule}
          </p>
          <p className="mt-4">
            <button type="submit" className={buttonClass("main", true, true)}>
              {words.toReview}
            </button>
          </p>
        </div>
      </form>
      <p className="small soft mt-4">
        {words.secrecy} <a href={voter.helpHref}>{words.helpLink}</a>
      </p>
    </>
  );
}
