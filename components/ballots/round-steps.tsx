import { formatCount } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import { councils } from "../../lib/text/vi/councils";
import type { FormAction } from "../../lib/web/form-state";
import { FinalStep } from "../councils/final-step";
import { Note } from "../ui/note";
import { HandVoteForm } from "./hand-vote-form";
import { RecusalEditor, type RecusalQuestion } from "./recusal-editor";

export interface RunningRound {
  id: string;
  rule: { secret: boolean };
  papersFor: number;
  voted: number | null;
  facts: { missingForQuorum: number };
  statuses: readonly { memberId: string; fullName: string }[];
  questions: readonly (RecusalQuestion & { papers: number })[];
}

interface Props {
  round: RunningRound;
  /** "draft" before the box opens, "casting" while it is open. */
  stage: "draft" | "casting";
  /** The red button of the page is another one. */
  second: boolean;
  actions: Record<"open" | "close" | "recuse" | "withdraw" | "record", FormAction>;
}

/** The round that is on its way: what is still to be settled, then its one next step. */
export function RoundSteps({ round, stage, second, actions }: Props) {
  const words = ballots.round;
  const hidden = { roundId: round.id };
  const members = formatCount(round.papersFor);
  if (stage === "casting") {
    const voted = formatCount(round.voted ?? 0);
    return (
      <>
        {round.voted === null ? null : <p>{words.progress(voted, members)}</p>}
        <FinalStep
          action={actions.close}
          id="dong-hom"
          hidden={hidden}
          words={{ open: words.closeButton, title: words.closeTitle, submit: words.closeSubmit }}
          look={second ? "second" : "main"}
        >
          <p>{words.closeEffect(voted, members)}</p>
        </FinalStep>
      </>
    );
  }
  const papers = round.questions.reduce((sum, question) => sum + question.papers, 0);
  const enough = round.facts.missingForQuorum === 0;
  return (
    <>
      <RecusalEditor
        roundId={round.id}
        questions={round.questions}
        members={round.statuses}
        recuse={actions.recuse}
        withdraw={actions.withdraw}
      />
      {round.rule.secret && round.questions.some((question) => question.papers < 3) ? (
        <Note look="warn" title={councils.warningTitle}>
          {words.thin}
        </Note>
      ) : null}
      {round.rule.secret && enough ? (
        <FinalStep
          action={actions.open}
          id="mo-hom"
          hidden={hidden}
          words={{ open: words.openButton, title: words.openTitle, submit: words.openSubmit }}
        >
          <p>{words.openEffect(formatCount(papers), members)}</p>
        </FinalStep>
      ) : null}
      {!round.rule.secret && enough ? (
        <HandVoteForm
          action={actions.record}
          roundId={round.id}
          questions={round.questions.map((question) => ({ id: question.id, name: question.name, voters: question.papers }))}
        />
      ) : null}
    </>
  );
}
