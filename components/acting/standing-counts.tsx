import { Facts } from "@/components/ui/facts";
import { countStandings } from "@/lib/obligations/rules";
import { type Standing, standings } from "@/lib/obligations/schema";
import { formatCount } from "@/lib/text/format";
import { acting } from "@/lib/text/vi/acting";
import { obligations } from "@/lib/text/vi/obligations";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

interface Props {
  planId: string;
  year: number;
  rows: readonly { standing: Standing }[];
  asOf: string;
}

/** How many stand where, each a way to those rows. */
export function StandingCounts({ planId, year, rows, asOf }: Props) {
  if (rows.length === 0) return <p className="soft">{acting.counts.none(year)}</p>;
  const counts = countStandings(rows);
  return (
    <>
      <p className="soft small">{acting.counts.caption(asOf)}</p>
      <Facts
        label={acting.counts.title}
        items={standings
          .filter((standing) => counts[standing] > 0)
          .map((standing) => ({
            term: obligations.standings[standing],
            value: <a href={withQuery(paths.planObligations(planId), { nam: year, tt: standing })}>{formatCount(counts[standing])}</a>,
          }))}
      />
    </>
  );
}
