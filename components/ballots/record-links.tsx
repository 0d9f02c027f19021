import { ballots } from "../../lib/text/vi/ballots";
import { paths } from "../../lib/web/paths";

/** What stays of a counted round: the whole record for everybody, and the own papers on the device that took them. */
export function RecordLinks({ sessionId, round }: { sessionId: string; round: number }) {
  return (
    <p className="mt-2 no-print">
      <a href={paths.ballotBundle(sessionId, round)}>{ballots.count.bundle}</a>
      {" · "}
      <a href={paths.ownCheck(sessionId, round)}>{ballots.form.ownCheck}</a>
    </p>
  );
}
