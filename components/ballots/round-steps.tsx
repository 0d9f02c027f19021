import { printedAreFew } from "../../lib/ballots/rules";
import { formatCount } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import type { FormAction } from "../../lib/web/form-state";
import { paths } from "../../lib/web/paths";
import { ButtonLink } from "../ui/button-link";
import { Note } from "../ui/note";
import { CloseStep } from "./close-step";
import { type CountingRound, CountingStep } from "./counting-step";
import { type DraftedRound, DraftStep } from "./draft-step";
import { OpenStep } from "./open-step";
import { PrintedPart } from "./printed-part";
import { SupplyTable } from "./supply-table";
import { TimesForm } from "./times-form";

export interface RunningRound extends CountingRound, DraftedRound {
  papersFor: number;
  taken: number | null;
  printed: number;
  closesAt: Date | null;
  facts: DraftedRound["facts"] & { missingSupplied: number };
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

/** The round that is on its way: what is still missing, its one next step, and what else may be settled. */
export function RoundSteps({ sessionId, round, stage, second, now, actions }: Props) {
  if (stage === "draft") return <DraftStep sessionId={sessionId} round={round} actions={actions} />;
  if (stage === "counting") return <CountingStep round={round} />;
  const words = ballots.round;
  const issuing = stage === "issuing";
  const [taken, total] = [formatCount(round.taken ?? 0), formatCount(round.papersFor)];
  const shut = round.closesAt !== null && round.closesAt <= now;
  return (
    <>
      <p className="mb-4">{issuing ? words.issuingProgress(taken, total) : words.castingProgress(taken, total)}</p>
      {issuing ? (
        <OpenStep round={round} action={actions.openCasting} second={second} closesPast={shut ? round.closesAt : null} />
      ) : (
        <CloseStep round={round} action={actions.closeCasting} now={now} second={second} />
      )}
      <SupplyTable roundId={round.id} rows={round.statuses} takesBack={issuing} action={actions.givePrinted} />
      {printedAreFew(round.printed) ? <Note look="warn">{words.printedThin}</Note> : null}
      <PrintedPart sessionId={sessionId} round={round} />
      {issuing || !shut ? <TimesForm action={actions.announce} roundId={round.id} issuing={issuing} open={shut} /> : null}
      <p className="mt-4">
        <ButtonLink href={paths.projector(sessionId)} look="quiet">
          {words.projector}
        </ButtonLink>
      </p>
    </>
  );
}
