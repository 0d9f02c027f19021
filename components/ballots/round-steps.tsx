import type { Tally } from "../../lib/ballots/rules";
import { formatCount, formatMoment } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import { councils } from "../../lib/text/vi/councils";
import type { FormAction } from "../../lib/web/form-state";
import { paths } from "../../lib/web/paths";
import { FinalStep } from "../councils/final-step";
import { ButtonLink } from "../ui/button-link";
import { Note } from "../ui/note";
import { type CountingRound, CountingStep } from "./counting-step";
import { HandVoteForm } from "./hand-vote-form";
import { HandVoteTable } from "./hand-vote-table";
import { RecusalEditor, type RecusalQuestion } from "./recusal-editor";
import { type SupplyRow, SupplyTable } from "./supply-table";
import { TimesForm } from "./times-form";

export interface RunningRound extends CountingRound {
  rule: { secret: boolean; quorumNumerator: number; quorumDenominator: number };
  papersFor: number;
  taken: number | null;
  printed: number;
  closesAt: Date | null;
  facts: { missingForQuorum: number; missingSupplied: number; handRecorded: boolean };
  recordedBy: string;
  statuses: readonly SupplyRow[];
  questions: readonly (RecusalQuestion & { papers: number; recorded: Tally | null })[];
}

type Actions = Record<"openCasting" | "closeCasting" | "recuse" | "withdraw" | "record" | "givePrinted" | "announce", FormAction>;

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
  if (stage === "counting") return <CountingStep round={round} />;
  const words = ballots.round;
  const [taken, total] = [formatCount(round.taken ?? 0), formatCount(round.papersFor)];
  const hidden = { roundId: round.id };
  const look = second ? ("second" as const) : ("main" as const);
  const shut = round.closesAt !== null && round.closesAt <= now;
  return (
    <>
      {stage === "issuing" ? (
        <OpenStep round={round} action={actions.openCasting} look={look} closesPast={shut ? round.closesAt : null} />
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
      <SupplyTable roundId={round.id} rows={round.statuses} takesBack={stage === "issuing"} action={actions.givePrinted} />
      {round.printed > 0 && round.printed < 3 ? <Note look="warn">{words.printedThin}</Note> : null}
      {stage === "issuing" || !shut ? (
        <TimesForm action={actions.announce} roundId={round.id} issuing={stage === "issuing"} open={shut} />
      ) : null}
      <p className="mt-4">
        <ButtonLink href={paths.projector(sessionId)} look="quiet">
          {words.projector}
        </ButtonLink>
      </p>
    </>
  );
}

interface OpenProps {
  round: RunningRound;
  action: FormAction;
  look: "main" | "second";
  /** The closing time that passed while papers were handed out; a new one comes first. */
  closesPast: Date | null;
}

/** Opening ends the handing out, so those who have papers must be a quorum by themselves. */
function OpenStep({ round, action, look, closesPast }: OpenProps) {
  const words = ballots.round;
  if (closesPast) return <Note look="warn">{words.closesPast(formatMoment(closesPast))}</Note>;
  const lacking = round.facts.missingSupplied;
  if (lacking > 0) return <Note look="warn">{words.suppliedMissing(formatCount(lacking), quorumOf(round))}</Note>;
  const missing = formatCount(round.papersFor - (round.taken ?? 0) - round.printed);
  return (
    <FinalStep
      action={action}
      id="mo-hom"
      hidden={{ roundId: round.id }}
      words={{ open: words.openButton, title: words.openTitle, submit: words.openSubmit }}
      look={look}
    >
      <p>{words.openEffect(formatCount(round.taken ?? 0), formatCount(round.printed), missing)}</p>
    </FinalStep>
  );
}

const quorumOf = ({ rule }: RunningRound) => `${rule.quorumNumerator}/${rule.quorumDenominator}`;

function DraftStep({ sessionId, round, actions }: Pick<Props, "sessionId" | "round" | "actions">) {
  const enough = round.facts.missingForQuorum === 0;
  return (
    <>
      {round.facts.handRecorded ? null : (
        <RecusalEditor
          roundId={round.id}
          questions={round.questions}
          members={round.statuses}
          recuse={actions.recuse}
          withdraw={actions.withdraw}
        />
      )}
      {round.rule.secret && round.questions.some((question) => question.papers < 3) ? (
        <Note look="warn" title={councils.warningTitle}>
          {ballots.round.thin}
        </Note>
      ) : null}
      {round.rule.secret && enough ? (
        <p className="mt-4">
          <ButtonLink href={paths.lockBox(sessionId)}>{ballots.round.lockButton}</ButtonLink>
        </p>
      ) : null}
      {!round.rule.secret && enough ? <HandVotePart round={round} action={actions.record} /> : null}
    </>
  );
}

/** Totals of the hands: to be recorded, or waiting for the second officer and still to be corrected. */
function HandVotePart({ round, action }: { round: RunningRound; action: FormAction }) {
  const questions = round.questions.map((question) => ({ id: question.id, name: question.name, voters: question.papers }));
  const form = <HandVoteForm action={action} roundId={round.id} questions={questions} />;
  if (!round.facts.handRecorded) return form;
  return (
    <>
      <HandVoteTable by={round.recordedBy} rows={round.questions} />
      <p className="mt-2">{ballots.round.handWait}</p>
      <details className="mt-4">
        <summary>{ballots.round.handAgain}</summary>
        {form}
      </details>
    </>
  );
}
