import { formatCount } from "../../../lib/text/format";
import { ballots } from "../../../lib/text/vi/ballots";
import { FourGroups } from "../four-groups";
import { ElsewhereNote } from "./elsewhere-note";
import type { Kept } from "./kept-papers";
import { OwnPapersLink } from "./own-papers-link";
import type { Box, Voter } from "./voter";

/** The papers are in the box, or the box is shut. Says how many, never which choice. */
export function DoneStep({ voter, box, kept }: { voter: Voter; box: Box; kept: Kept | null }) {
  const words = ballots.form;
  const casts = kept?.casts ?? [];
  const [done, total] = [casts.filter((cast) => cast.done).length, kept?.papers?.length ?? 0];
  const whole = total > 0 && done === total;
  return (
    <>
      <p className="small soft mt-1">{words.step(4)}</p>
      <h1 className="mt-3">{total > 0 ? words.doneHeading(formatCount(done), formatCount(total)) : words.closedHeading}</h1>
      <p className="mt-2">{whole && voter.stage === "casting" ? words.doneLead : words.closedLead}</p>
      {total > done && voter.stage === "closed" ? <p>{words.notIn(formatCount(total - done))}</p> : null}
      {whole ? (
        <svg className="box-art" viewBox="0 0 320 150" role="img" aria-label={words.boxArt}>
          <g fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinejoin="round">
            <path d="M70 62h180v78H70zM70 62l22-26h136l22 26M126 49h68" />
            <path className="slip" d="M136 49V14h48v35" />
            <path className="slip" d="M146 24h28M146 33h18" />
            <path className="tick" d="M138 100l16 16 30-32" strokeWidth="5" strokeLinecap="round" />
          </g>
        </svg>
      ) : null}
      <FourGroups groups={box.groups} own />
      <ElsewhereNote kept={kept} />
      {whole && !casts.some((cast) => cast.elsewhere) ? <p>{words.doneNext(formatCount(total))}</p> : null}
      <OwnPapersLink kept={kept} />
      <p className="mt-4">
        <a href={voter.sessionHref}>{words.toSession}</a>
      </p>
    </>
  );
}
