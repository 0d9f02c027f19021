import { formatCount } from "../../lib/text/format";
import { common } from "../../lib/text/vi/common";
import { home } from "../../lib/text/vi/home";
import { paths } from "../../lib/web/paths";
import { DataTable } from "../ui/data-table";

interface YearRow {
  year: number;
  collective: number;
  individual: number;
  practice_model: number;
  units: number;
}

interface Props {
  totals: { since: number | null; recognised: number; units: number; all_units: number; adopters: number };
  /** Stories that are shown; somebody recognised may have none, or not have agreed to it. */
  published: number;
  years: readonly YearRow[];
  /** dd/mm/yyyy up to which the figures stand. */
  asOf: string;
}

const words = home.figures;

/** The period's figures as one sentence, the table behind it. */
export function Figures({ totals, published, years, asOf }: Props) {
  if (totals.since === null) return null;
  return (
    <section className="figures" aria-labelledby="so-lieu">
      <h2 className="vh" id="so-lieu">
        {words.heading(totals.since)}
      </h2>
      <p>
        {words.since(totals.since)}
        {`${words.exemplars(formatCount(totals.recognised))} ${words.recognisedIn} `}
        <a href={paths.agencies()}>{words.units(formatCount(totals.units), formatCount(totals.all_units))}</a>
        {words.before}
        <a href={paths.exemplars()}>{words.published(formatCount(published))}</a>
        {totals.adopters > 0 ? words.adopted(formatCount(totals.adopters)) : words.end}
      </p>
      <details>
        <summary>{words.open}</summary>
        <DataTable
          caption={words.caption(asOf)}
          cards={false}
          tight
          rows={years}
          rowKey={(row) => String(row.year)}
          columns={[
            { key: "year", head: words.year, cell: (row) => row.year },
            { key: "collective", head: common.kinds.COLLECTIVE, numeric: true, cell: (row) => formatCount(row.collective) },
            { key: "individual", head: common.kinds.INDIVIDUAL, numeric: true, cell: (row) => formatCount(row.individual) },
            { key: "model", head: common.kinds.PRACTICE_MODEL, numeric: true, cell: (row) => formatCount(row.practice_model) },
            { key: "units", head: words.unitsHead, numeric: true, cell: (row) => formatCount(row.units) },
          ]}
        />
      </details>
    </section>
  );
}
