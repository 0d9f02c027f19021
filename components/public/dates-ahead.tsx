import type { Day } from "../../lib/core/clock";
import { formatDay } from "../../lib/text/format";
import { home } from "../../lib/text/vi/home";
import { paths } from "../../lib/web/paths";

interface Props {
  dates: readonly {
    day: Day;
    kind: string;
    actor: string;
    recipient: string | null;
    plan_slug: string;
    agency_name: string;
  }[];
}

const words = home.dates;

/** What falls due next in the published plans, and where it is written. */
export function DatesAhead({ dates }: Props) {
  if (dates.length === 0) return <p className="soft mt-2">{words.none}</p>;
  return dates.map((date) => (
    <div key={`${date.day}${date.plan_slug}${date.kind}`} className="mt-2">
      <p>
        <b className="serif font-semibold">{words.by(formatDay(date.day))}</b>
      </p>
      <p>{words.what(date.actor, words.kinds[date.kind] ?? "", date.recipient)}</p>
      <p className="small">
        <a href={paths.plan(date.plan_slug)}>{date.agency_name}</a>
      </p>
    </div>
  ));
}
