import { formatCount } from "../../lib/text/format";
import { councils } from "../../lib/text/vi/councils";
import { Note } from "../ui/note";

interface Props {
  count: { total: number; present: number; written: number; absent: number };
  /** null: no rule, no quorum to reach. */
  quorum: { missing: number; numerator: number; denominator: number } | null;
}

/** Who is present in numbers, and how many are missing for the quorum. */
export function QuorumLine({ count, quorum }: Props) {
  const words = councils.session;
  return (
    <>
      <p>
        {words.peopleCount(formatCount(count.present), formatCount(count.total), formatCount(count.written), formatCount(count.absent))}
      </p>
      {quorum === null ? null : quorum.missing === 0 ? (
        <p className="soft mb-4">{words.enough}</p>
      ) : (
        <Note look="warn">{words.missing(formatCount(quorum.missing), words.quorum(quorum.numerator, quorum.denominator))}</Note>
      )}
    </>
  );
}
