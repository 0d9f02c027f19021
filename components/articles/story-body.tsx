import type { Body } from "../../lib/articles/schema";
import { formatDay } from "../../lib/text/format";
import { articles } from "../../lib/text/vi/articles";
import { SpreadMap } from "./spread-map";

/** The text of a story: opening, facts with numbers, steps, a quote, and where it has been taken up. */
export function StoryBody({ body }: { body: Body }) {
  return (
    <div className="prose">
      {body.opening.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {body.facts.length > 0 ? (
        <>
          <h2 id="viec">{articles.story.facts}</h2>
          <ul className="results">
            {body.facts.map((fact) => (
              <li key={`${fact.value}${fact.text}`}>
                <b>{fact.value}</b>
                <span>{fact.text}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {body.steps.length > 0 ? (
        <>
          <h2 id="cach">{articles.story.steps}</h2>
          <ol className="steps">
            {body.steps.map((step) => (
              <li key={step.title}>
                <div>
                  <h3>{step.title}</h3>
                  <p>{step.text}</p>
                </div>
              </li>
            ))}
          </ol>
        </>
      ) : null}
      {body.quote ? (
        <blockquote className="say">
          <p>{body.quote.text}</p>
          <footer>{body.quote.by}</footer>
        </blockquote>
      ) : null}
      <Spread body={body} />
    </div>
  );
}

function Spread({ body }: { body: Body }) {
  const adopters = [...body.adopters].sort((a, b) => a.since.localeCompare(b.since));
  if (body.spread === "" && adopters.length === 0) return null;
  return (
    <>
      <h2 id="lan-toa">{articles.story.spread}</h2>
      {body.spread ? <p>{body.spread}</p> : null}
      {adopters.length > 0 ? (
        <div className="spread">
          <SpreadMap count={adopters.length} />
          <ol className="m">
            {adopters.map((adopter) => (
              <li key={`${adopter.name}${adopter.since}`}>
                <div>
                  {adopter.name}
                  <span>
                    {adopter.result
                      ? articles.story.sinceWith(formatDay(adopter.since), adopter.result)
                      : articles.story.since(formatDay(adopter.since))}
                  </span>
                </div>
              </li>
            ))}
          </ol>
        </div>
      ) : null}
    </>
  );
}
