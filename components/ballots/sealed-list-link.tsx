import { ballots } from "../../lib/text/vi/ballots";
import { paths } from "../../lib/web/paths";

/** The sealed list to keep until the count: with the bundle it shows that what was counted is what was sealed. */
export function SealedListLink({ sessionId, round }: { sessionId: string; round: number }) {
  const words = ballots.count;
  return (
    <p className="small mt-2 no-print">
      <a href={paths.sealedList(sessionId, round)}>{words.sealedList}</a> {words.sealedListKeep}
    </p>
  );
}
