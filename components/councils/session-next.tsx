import type { ReactNode } from "react";
import type { Gap, Phase } from "../../lib/council-sessions/rules";
import { formatCount } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import { councils } from "../../lib/text/vi/councils";
import type { FormAction } from "../../lib/web/form-state";
import { paths } from "../../lib/web/paths";
import { HandVoteStep } from "../ballots/hand-vote-step";
import { PrepareRoundForm } from "../ballots/prepare-round-form";
import { RoundSteps, type RunningRound } from "../ballots/round-steps";
import { VoidStep } from "../ballots/void-step";
import { WaiverStep } from "../ballots/waiver-step";
import { WithdrawStep } from "../ballots/withdraw-step";
import { ButtonLink } from "../ui/button-link";
import { Note } from "../ui/note";
import { Section } from "../ui/section";
import { FinalStep } from "./final-step";
import { SessionPostpone } from "./session-postpone";

interface Props {
  sessionId: string;
  phase: Phase;
  /** What the actor may do now, asked of the policies. */
  steers: boolean;
  takes: boolean;
  votes: boolean;
  counts: boolean;
  /** "ask" or "void", or nothing the actor could do about voiding. */
  voids: "ask" | "void" | null;
  waives: "ask" | "grant" | null;
  /** Own requests that wait for somebody else. */
  withdraws: { void: boolean; waiver: boolean };
  /** A recorded vote by hand waits for the actor's word. */
  confirmsVote: boolean;
  postpones: boolean;
  offersBallot: boolean;
  secret: boolean;
  /** By the clock of the database. */
  now: Date;
  /** The quorum is reached. */
  enough: boolean;
  /** What stands against the next step of the session. */
  gaps: readonly Gap[];
  round: (RunningRound & { voidReason: string | null; voidAskedBy: string }) | null;
  nominees: readonly { nominationId: string; name: string; unit: string; passed: boolean | undefined }[];
  actions: Record<
    | "openSession"
    | "closeSession"
    | "prepare"
    | "openCasting"
    | "closeCasting"
    | "recuse"
    | "withdraw"
    | "record"
    | "givePrinted"
    | "announce"
    | "askVoid"
    | "void"
    | "askWaiver"
    | "grantWaiver"
    | "withdrawVoid"
    | "withdrawWaiver"
    | "confirmVote"
    | "postpone",
    FormAction
  >;
}

/** The next button with its exact effect, for whoever looks. */
export function SessionNext(props: Props) {
  const { sessionId, steers, takes, votes, counts, voids, waives, confirmsVote, round } = props;
  const own: ReactNode[] = [];
  if (takes) own.push(<ButtonLink href={paths.ballot(sessionId)}>{ballots.round.take}</ButtonLink>);
  if (votes) own.push(<ButtonLink href={paths.ballot(sessionId)}>{ballots.round.vote}</ButtonLink>);
  if (counts) own.push(<ButtonLink href={paths.count(sessionId)}>{ballots.round.count}</ButtonLink>);
  const step = steers ? <SteeringStep {...props} /> : null;
  const idle =
    own.length === 0 &&
    (!steers || props.phase === "ended" || (props.phase === "counting" && !counts && !steers)) &&
    !voids &&
    !waives &&
    !props.withdraws.void &&
    !props.withdraws.waiver &&
    !confirmsVote;
  return (
    <Section id="buoc-tiep" title={councils.session.nextStep}>
      {own.map((button, index) => (
        <p key={index === 0 ? "first" : "second"} className="mb-4">
          {button}
        </p>
      ))}
      {step}
      {round ? <OfficerSteps {...props} round={round} /> : null}
      {props.postpones ? <SessionPostpone action={props.actions.postpone} sessionId={sessionId} /> : null}
      {idle ? <p className="soft">{councils.session.nothingForYou}</p> : null}
    </Section>
  );
}

/** Steps of a second officer: confirming a vote by hand, agreeing to a waiver, voiding. */
function OfficerSteps({ voids, waives, withdraws, confirmsVote, round, actions }: Props & { round: NonNullable<Props["round"]> }) {
  const words = ballots.round;
  const waiver = {
    ...{ action: actions.withdrawWaiver, id: "rut-it-phieu", label: words.withdrawWaiver },
    asked: words.waiverAsked(round.waiverAskedBy, round.waiverReason ?? ""),
  };
  const voiding = {
    ...{ action: actions.withdrawVoid, id: "rut-huy", label: words.withdrawVoid },
    asked: words.voidAsked(round.voidAskedBy, round.voidReason ?? ""),
  };
  const own = [...(withdraws.waiver ? [waiver] : []), ...(withdraws.void ? [voiding] : [])];
  return (
    <>
      {confirmsVote ? <HandVoteStep action={actions.confirmVote} round={round} /> : null}
      {waives ? <WaiverStep action={waives === "ask" ? actions.askWaiver : actions.grantWaiver} step={waives} round={round} /> : null}
      {voids ? (
        <VoidStep
          action={voids === "ask" ? actions.askVoid : actions.void}
          step={voids}
          roundId={round.id}
          asked={round.voidAskedBy ? { by: round.voidAskedBy, reason: round.voidReason ?? "" } : null}
        />
      ) : null}
      {own.map((request) => (
        <WithdrawStep key={request.id} roundId={round.id} {...request} />
      ))}
    </>
  );
}

function SteeringStep(props: Props) {
  const { sessionId, phase, takes, votes, enough, offersBallot, secret, gaps, round, nominees, actions } = props;
  const words = councils.session;
  const hidden = { sessionId };
  switch (phase) {
    case "prepare":
      return gaps.length > 0 ? (
        <Gaps gaps={gaps} />
      ) : (
        <FinalStep
          action={actions.openSession}
          id="mo-phien"
          hidden={hidden}
          words={{ open: words.openButton, title: words.openTitle, submit: words.openSubmit }}
        >
          <p>{words.openEffect(formatCount(nominees.length))}</p>
        </FinalStep>
      );
    case "attend":
      return enough ? (
        <PrepareRoundForm action={actions.prepare} sessionId={sessionId} nominees={nominees} repeating={round !== null} secret={secret} />
      ) : (
        <>
          <Note look="warn">{words.markFirst}</Note>
          <ButtonLink href="#diem-danh">{words.toPeople}</ButtonLink>
          <details className="mt-4">
            <summary>{ballots.round.prepareTitle}</summary>
            <PrepareRoundForm
              action={actions.prepare}
              sessionId={sessionId}
              nominees={nominees}
              repeating={round !== null}
              secret={secret}
            />
          </details>
        </>
      );
    case "draft":
    case "issuing":
    case "casting":
    case "counting":
      return round ? (
        <RoundSteps sessionId={sessionId} round={round} stage={phase} second={takes || votes} now={props.now} actions={actions} />
      ) : null;
    case "conclude":
      return (
        <>
          {gaps.length > 0 ? <Gaps gaps={gaps} /> : <CloseStep action={actions.closeSession} sessionId={sessionId} />}
          {offersBallot ? (
            <details className="mt-4">
              <summary>{ballots.round.prepareTitle}</summary>
              <PrepareRoundForm action={actions.prepare} sessionId={sessionId} nominees={nominees} repeating secret={secret} />
            </details>
          ) : null}
        </>
      );
    default:
      return null;
  }
}

function CloseStep({ action, sessionId }: { action: FormAction; sessionId: string }) {
  const words = councils.session;
  return (
    <FinalStep
      action={action}
      id="dong-phien"
      hidden={{ sessionId }}
      words={{ open: words.closeButton, title: words.closeTitle, submit: words.closeSubmit }}
    >
      <p>{words.closeEffect}</p>
    </FinalStep>
  );
}

function Gaps({ gaps }: { gaps: readonly Gap[] }) {
  return gaps.map((gap) => (
    <Note key={gap} look="warn">
      {councils.reasons[gap]} {gap === "noConclusion" ? <a href="#noi-dung">{councils.session.toConclusion}</a> : null}
    </Note>
  ));
}
