import { formatCount, formatMoment } from "../../lib/text/format";
import { ballots } from "../../lib/text/vi/ballots";

export interface VoidedRound {
  id: string;
  number: number;
  lockedAt: Date | null;
  openedAt: Date | null;
  closedAt: Date | null;
  merkleRoot: string | null;
  /** Members who took papers on their devices, members with printed ones, web papers in the box. */
  taken: number;
  printed: number;
  cast: number;
  askedBy: string;
  asked: string | null;
  decided: string;
}

/** What the minutes of the session say of rounds that were voided: papers out, what became of them, both officers' reasons. */
export function VoidMinutes({ rounds }: { rounds: readonly VoidedRound[] }) {
  const words = ballots.minutes;
  return rounds.map((round) => (
    <div key={round.id}>
      <p>{words.voided(round.number)}</p>
      <p>
        {round.lockedAt
          ? words.voidedPapers(formatCount(round.taken), formatCount(round.printed), formatCount(round.cast))
          : words.voidedDraft}
      </p>
      {round.openedAt && round.closedAt ? <p>{words.times(formatMoment(round.openedAt), formatMoment(round.closedAt))}</p> : null}
      {round.lockedAt ? <p>{round.merkleRoot ? words.voidedSealed(round.merkleRoot) : words.voidedUnsealed}</p> : null}
      {round.asked ? <p>{words.voidedAsked(round.askedBy, round.asked)}</p> : null}
      <p>{words.voidedDecided(round.decided)}</p>
    </div>
  ));
}
