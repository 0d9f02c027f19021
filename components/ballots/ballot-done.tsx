import { formatCount } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";

/** Step three: the papers are in the box. Says how many, never which choice. */
export function BallotDone({ papers, sessionHref }: { papers: number; sessionHref: string }) {
  return (
    <>
      <p className="small soft mt-1">{ballots.form.step(3)}</p>
      <h1 className="mt-3">{ballots.form.doneHeading(formatCount(papers))}</h1>
      <p className="mt-2">{ballots.form.doneLead}</p>
      <svg className="box-art" viewBox="0 0 320 150" role="img" aria-label={ballots.form.boxArt}>
        <g fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinejoin="round">
          <path d="M70 62h180v78H70zM70 62l22-26h136l22 26M126 49h68" />
          <path className="slip" d="M136 49V14h48v35" />
          <path className="slip" d="M146 24h28M146 33h18" />
          <path className="tick" d="M138 100l16 16 30-32" strokeWidth="5" strokeLinecap="round" />
        </g>
      </svg>
      <p>{ballots.form.doneNext}</p>
      <p className="mt-4">
        <a href={sessionHref}>{ballots.form.toSession}</a>
      </p>
    </>
  );
}
