import { formatCount, formatMoment } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";
import type { FormAction } from "../../lib/web/form-state";
import { FinalStep } from "../councils/final-step";
import { Note } from "../ui/note";
import { NotYetButton } from "./not-yet-button";
import { type SupplyRow, supplyOf } from "./supply-table";

interface Props {
  round: {
    id: string;
    rule: { quorumNumerator: number; quorumDenominator: number };
    taken: number | null;
    printed: number;
    facts: { missingSupplied: number };
    statuses: readonly SupplyRow[];
  };
  action: FormAction;
  /** The red button of the page is another one. */
  second: boolean;
  /** The closing time that passed while papers were handed out; a new one comes first. */
  closesPast: Date | null;
}

/**
 * Opening ends the handing out for good, so those who have papers must be a quorum by themselves, and whoever has none is named
 * before. Red only when nobody is missing.
 */
export function OpenStep({ round, action, second, closesPast }: Props) {
  const words = ballots.round;
  const waiting = round.statuses.filter((row) => supplyOf(row) === "waiting").map((row) => row.fullName);
  const lacking = round.facts.missingSupplied;
  const effect = words.openEffect(formatCount(round.taken ?? 0), formatCount(round.printed), formatCount(waiting.length));
  return (
    <>
      {closesPast ? <Note look="warn">{words.closesPast(formatMoment(closesPast))}</Note> : null}
      {lacking > 0 ? (
        <Note look="warn">
          {words.suppliedMissing(formatCount(lacking), `${round.rule.quorumNumerator}/${round.rule.quorumDenominator}`)}
        </Note>
      ) : null}
      <p>{waiting.length > 0 ? words.stillWithout(formatCount(waiting.length), waiting.join(", ")) : words.allSupplied}</p>
      {lacking > 0 || closesPast ? (
        <NotYetButton label={words.openButton}>{words.openLater}</NotYetButton>
      ) : (
        <FinalStep
          action={action}
          id="mo-hom"
          hidden={{ roundId: round.id }}
          words={{ open: words.openButton, title: words.openTitle, submit: words.openSubmit }}
          look={second || waiting.length > 0 ? "second" : "main"}
        >
          <p>{effect}</p>
        </FinalStep>
      )}
    </>
  );
}
