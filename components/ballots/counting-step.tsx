import { ballots } from "../../lib/text/vi/ballots";

export interface CountingRound {
  id: string;
  sealedAt: Date | null;
  opened: boolean;
  closedBy: string;
  waiverReason: string | null;
  waiverAskedBy: string;
  waiverBy: string;
}

/** For those who lead: who is waited for. */
export function CountingStep({ round }: { round: CountingRound }) {
  const words = ballots.round;
  if (round.sealedAt === null) return <p>{words.waitingSeal(round.closedBy)}</p>;
  if (round.opened) return <p>{words.waitingSecond}</p>;
  return (
    <>
      <p>{words.waitingOpen}</p>
      {round.waiverReason === null ? null : (
        <p className="mt-2">
          {words.waiverAsked(round.waiverAskedBy, round.waiverReason)} {round.waiverBy ? words.waiverGranted(round.waiverBy) : null}
        </p>
      )}
    </>
  );
}
