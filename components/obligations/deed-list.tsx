import type { DeedKind } from "@/lib/deeds/rules";
import { formatCount, formatDay } from "@/lib/text/format";
import { obligations } from "@/lib/text/vi/obligations";
import { paths } from "@/lib/web/paths";

interface Props {
  asks: DeedKind;
  year: number;
  planId: string;
  deeds: readonly { kind: DeedKind; id: string; title: string; day: string }[];
}

const words = obligations.deeds;
const most = 10;

/** What was done in the system and counts for the obligation; where nothing was, what would count. */
export function DeedList({ asks, year, planId, deeds }: Props) {
  if (deeds.length === 0) return <p className="soft">{words.wanted[asks](year)}</p>;
  const more = deeds.length - most;
  return (
    <>
      <p className="soft">{words.lead}</p>
      <ul>
        {deeds.slice(0, most).map((deed) => (
          <li key={deed.id}>
            <a href={hrefOf(deed, planId)}>{words.lines[deed.kind](deed.title, formatDay(deed.day))}</a>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="soft">{words.more(formatCount(more))}</p> : null}
    </>
  );
}

function hrefOf({ kind, id }: { kind: DeedKind; id: string }, planId: string): string {
  switch (kind) {
    case "RECOGNITION":
      return paths.decision(id);
    case "REGISTRATION":
      return paths.registration(id);
    case "NOMINATION":
      return paths.nomination(id);
    case "UPWARD":
      return paths.upwardSubmission(id);
    case "REVIEW":
      return paths.planReview(planId, id);
  }
}
