import type { ReactNode } from "react";
import type { Body } from "../../lib/articles/schema";
import type { Day } from "../../lib/core/clock";
import { articles } from "../../lib/text/vi/articles";
import { Landscape } from "../ui/landscape";
import { Portrait } from "../ui/portrait";
import { StateMark } from "../ui/state-mark";
import { StoryBody } from "./story-body";

interface Props {
  title: string;
  lede: string;
  body: Body;
  name: string;
  kind: "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL";
  /** Position, unit and field, as far as they may be shown. */
  about: readonly string[];
  /** Day of the recognition that stands; null hides the gold line. */
  recognisedOn: Day | null;
  /** Text size, print, dates: a row between head and text. */
  tools?: ReactNode | undefined;
  /** Beside the text: certificate, contents. */
  aside?: ReactNode | undefined;
}

/** A public story, complete without script; the same on the desk before it appears. */
export function Story({ title, lede, body, name, kind, about, recognisedOn, tools, aside }: Props) {
  return (
    <>
      <header className="story-head">
        <div>
          {recognisedOn ? (
            <p>
              <StateMark look="gold">{articles.story.recognised(monthOf(recognisedOn))}</StateMark>
            </p>
          ) : null}
          <h1>{title || articles.list.untitled}</h1>
          {lede ? <p className="lede">{lede}</p> : null}
          <p className="mt-4">
            <span className="serif">{name}</span>
            <br />
            <span className="soft">{about.filter((part) => part !== "").join(". ")}</span>
          </p>
        </div>
        <figure>
          {kind === "INDIVIDUAL" ? <Portrait seed={name} look="person" label={articles.story.drawn} /> : null}
          {kind === "COLLECTIVE" ? <Landscape label={articles.story.drawn} /> : null}
          {kind === "PRACTICE_MODEL" ? <Portrait seed={name} look="model" label={articles.story.drawn} /> : null}
          <figcaption className="small soft mt-2">{articles.story.drawn}</figcaption>
        </figure>
      </header>
      {tools}
      <div className={aside ? "story" : undefined}>
        <StoryBody body={body} />
        {aside ? <aside className="stack">{aside}</aside> : null}
      </div>
    </>
  );
}

/** "01/2026" */
function monthOf(day: Day): string {
  return `${day.slice(5, 7)}/${day.slice(0, 4)}`;
}
