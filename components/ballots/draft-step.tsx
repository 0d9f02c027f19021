import type { Tally } from "../../lib/ballots/rules";
import { formatCount } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import { councils } from "../../lib/text/vi/councils";
import type { FormAction } from "../../lib/web/form-state";
import { paths } from "../../lib/web/paths";
import { ButtonLink } from "../ui/button-link";
import { Note } from "../ui/note";
import { HandVoteForm } from "./hand-vote-form";
import { HandVoteTable } from "./hand-vote-table";
import { NotYetButton } from "./not-yet-button";
import { PrintedPart } from "./printed-part";
import { RecusalEditor, type RecusalQuestion } from "./recusal-editor";
import type { SupplyRow } from "./supply-table";

export interface DraftedRound {
  id: string;
  rule: { secret: boolean; quorumNumerator: number; quorumDenominator: number };
  facts: { missingForQuorum: number; handRecorded: boolean };
  recordedBy: string;
  statuses: readonly SupplyRow[];
  questions: readonly (RecusalQuestion & { papers: number; recorded: Tally | null })[];
}

interface Props {
  sessionId: string;
  round: DraftedRound;
  actions: Record<"recuse" | "withdraw" | "record", FormAction>;
}

/** A round being prepared: recusals, then the box is locked or the hands are recorded, once there is a quorum. */
export function DraftStep({ sessionId, round, actions }: Props) {
  const thin = round.rule.secret && round.questions.some((question) => question.papers < 3);
  return (
    <>
      <FirstStep sessionId={sessionId} round={round} actions={actions} />
      {thin ? (
        <Note look="warn" title={councils.warningTitle}>
          {ballots.round.thin}
        </Note>
      ) : null}
      {round.facts.handRecorded ? null : (
        <RecusalEditor
          roundId={round.id}
          questions={round.questions}
          members={round.statuses}
          recuse={actions.recuse}
          withdraw={actions.withdraw}
        />
      )}
      {round.rule.secret ? <PrintedPart sessionId={sessionId} round={round} /> : null}
    </>
  );
}

function FirstStep({ sessionId, round, actions }: Props) {
  const words = ballots.round;
  const missing = round.facts.missingForQuorum;
  if (missing > 0) {
    const quorum = `${round.rule.quorumNumerator}/${round.rule.quorumDenominator}`;
    return (
      <>
        <Note look="warn">
          {words.presentMissing(formatCount(missing), quorum)} <a href="#diem-danh">{councils.session.toPeople}</a>
        </Note>
        {round.rule.secret ? <NotYetButton label={words.lockButton}>{words.lockLater}</NotYetButton> : null}
      </>
    );
  }
  if (!round.rule.secret) return <HandVotePart round={round} action={actions.record} />;
  return (
    <>
      <p>{words.lockLead}</p>
      <p className="mt-4">
        <ButtonLink href={paths.lockBox(sessionId)}>{words.lockButton}</ButtonLink>
      </p>
    </>
  );
}

/** Totals of the hands: to be recorded, or waiting for the second officer and still to be corrected. */
function HandVotePart({ round, action }: { round: DraftedRound; action: FormAction }) {
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
