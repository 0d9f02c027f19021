import { printedPapers } from "../../lib/ballots/rules";
import { formatCount } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import { paths } from "../../lib/web/paths";
import { buttonClass } from "../ui/button";
import { Fold } from "../ui/fold";
import { Note } from "../ui/note";

interface Props {
  sessionId: string;
  round: {
    statuses: readonly { memberId: string; entitled: boolean; byPaper: boolean }[];
    questions: readonly { name: string; recusals: readonly { memberId: string }[] }[];
  };
}

/** The file of the printed ballots of a round: a specimen as long as nobody votes on paper. */
export function PrintedPart({ sessionId, round }: Props) {
  const words = ballots.printed;
  const ids = round.statuses.filter((row) => row.entitled && row.byPaper).map((row) => row.memberId);
  const papers = printedPapers(ids, round.questions);
  const apart = papers.some(({ questions }) => questions.length < round.questions.length);
  const of = (questions: readonly { name: string }[]) =>
    questions.length === 1 ? words.aboutOne(questions[0]?.name ?? "") : words.aboutMany(formatCount(questions.length));
  return (
    <Fold title={words.section} open={ids.length > 0}>
      <p className="mt-2">
        {ids.length > 0 ? words.lead(formatCount(papers.reduce((sum, { copies }) => sum + copies, 0))) : words.leadSpecimen}
      </p>
      {apart ? (
        <>
          <ul className="mt-2">
            {papers.map(({ questions, copies }) => (
              <li key={questions.map(({ name }) => name).join()}>{words.copies(formatCount(copies), of(questions))}</li>
            ))}
          </ul>
          <Note>{words.apart}</Note>
        </>
      ) : null}
      <form method="post" action={paths.printBallots(sessionId)} className="mt-2">
        <button type="submit" className={buttonClass("second")}>
          {words.button}
        </button>
      </form>
    </Fold>
  );
}
