import { formatCount } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import { councils } from "../../lib/text/vi/councils";
import type { FormAction } from "../../lib/web/form-state";
import { paths } from "../../lib/web/paths";
import { FinalStep } from "../councils/final-step";
import { ButtonLink } from "../ui/button-link";
import { Note } from "../ui/note";
import { type CountingRound, CountingStep } from "./counting-step";
import { HandVoteForm } from "./hand-vote-form";
import { RecusalEditor, type RecusalQuestion } from "./recusal-editor";
import { type SupplyRow, SupplyTable } from "./supply-table";
import { TimesForm } from "./times-form";

export interface RunningRound extends CountingRound {
  rule: { secret: boolean };
  papersFor: number;
  taken: number | null;
  printed: number;
  closesAt: Date | null;
  facts: { missingForQuorum: number };
  statuses: readonly SupplyRow[];
  questions: readonly (RecusalQuestion & { papers: number })[];
}

type Actions = Record<
  "openCasting" | "closeCasting" | "recuse" | "withdraw" | "record" | "givePrinted" | "announce" | "askWaiver" | "grantWaiver",
  FormAction
>;

interface Props {
  sessionId: string;
  round: RunningRound;
  stage: "draft" | "issuing" | "casting" | "counting";
  /** The red button of the page is another one. */
  second: boolean;
  /** By the clock of the database. */
  now: Date;
  actions: Actions;
}

/** The round that is on its way: what is still to be settled, then its one next step. */
export function RoundSteps({ sessionId, round, stage, second, now, actions }: Props) {
  if (stage === "draft") return <DraftStep sessionId={sessionId} round={round} actions={actions} />;
  if (stage === "counting") return <CountingStep round={round} askWaiver={actions.askWaiver} />;
  const words = ballots.round;
  const [taken, total] = [formatCount(round.taken ?? 0), formatCount(round.papersFor)];
  const hidden = { roundId: round.id };
  const look = second ? ("second" as const) : ("main" as const);
  const missing = formatCount(round.papersFor - (round.taken ?? 0) - round.printed);
  const shut = round.closesAt !== null && round.closesAt <= now;
  return (
    <>
      {stage === "issuing" ? (
        <FinalStep
          action={actions.openCasting}
          id="mo-hom"
          hidden={hidden}
          words={{ open: words.openButton, title: words.openTitle, submit: words.openSubmit }}
          look={look}
        >
          <p>{words.openEffect(taken, formatCount(round.printed), missing)}</p>
        </FinalStep>
      ) : (
        <>
          {shut ? <Note look="warn">{words.clockShut}</Note> : null}
          <FinalStep
            action={actions.closeCasting}
            id="dong-hom"
            hidden={hidden}
            words={{ open: words.closeButton, title: words.closeTitle, submit: words.closeSubmit }}
            look={look}
          >
            <p>{words.closeEffect}</p>
          </FinalStep>
        </>
      )}
      <p className="mt-4">{stage === "issuing" ? words.issuingProgress(taken, total) : words.castingProgress(taken, total)}</p>
      <SupplyTable roundId={round.id} rows={round.statuses} action={actions.givePrinted} />
      {round.printed > 0 && round.printed < 3 ? <Note look="warn">{words.printedThin}</Note> : null}
      {shut ? null : <TimesForm action={actions.announce} roundId={round.id} issuing={stage === "issuing"} />}
      <p className="mt-4">
        <ButtonLink href={paths.projector(sessionId)} look="quiet">
          {words.projector}
        </ButtonLink>
      </p>
    </>
  );
}

function DraftStep({ sessionId, round, actions }: Pick<Props, "sessionId" | "round" | "actions">) {
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
          {ballots.round.thin}
        </Note>
      ) : null}
      {round.rule.secret && enough ? <ButtonLink href={paths.lockBox(sessionId)}>{ballots.round.lockButton}</ButtonLink> : null}
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
