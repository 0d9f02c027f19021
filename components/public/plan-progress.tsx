import { formatCount } from "../../lib/text/format";
import { plans } from "../../lib/text/vi/plans";
import { DataTable } from "../ui/data-table";
import { ProgressBar } from "../ui/progress-bar";
import { Section } from "../ui/section";

interface YearRow {
  year: number;
  units: number;
  units_registered: number;
  units_nominated: number;
  recognised: number;
  proposed_upward: number;
}

interface Props {
  years: readonly YearRow[];
  procedure: { registration: boolean; outcome: "RECOGNISE" | "PROPOSE_UPWARD"; upwardList: boolean };
  /** "08:15 ngày 01/12/2026" */
  asOf: string;
}

const words = plans.page.progress;

/** Units that registered and nominated, and what came of it, by year; counted, not typed. */
export function PlanProgress({ years, procedure, asOf }: Props) {
  const columns = [
    { key: "year", head: words.year, cell: (row: YearRow) => row.year, shown: true },
    {
      key: "registered",
      head: words.registered,
      cell: (row: YearRow) => <ProgressBar done={row.units_registered} total={row.units} />,
      shown: procedure.registration,
    },
    {
      key: "nominated",
      head: words.nominated,
      cell: (row: YearRow) => <ProgressBar done={row.units_nominated} total={row.units} />,
      shown: true,
    },
    {
      key: "recognised",
      head: words.recognised,
      numeric: true,
      cell: (row: YearRow) => formatCount(row.recognised),
      shown: procedure.outcome === "RECOGNISE",
    },
    {
      key: "proposed",
      head: words.proposed,
      numeric: true,
      cell: (row: YearRow) => formatCount(row.proposed_upward),
      shown: procedure.upwardList,
    },
  ].filter((column) => column.shown);
  return (
    <Section id="tien-do" title={words.title}>
      <p className="soft mb-4">{words.lead}</p>
      {years.length > 0 ? (
        <DataTable caption={words.caption(asOf)} columns={columns} rows={years} rowKey={(row) => String(row.year)} />
      ) : (
        <p>{words.none}</p>
      )}
    </Section>
  );
}
