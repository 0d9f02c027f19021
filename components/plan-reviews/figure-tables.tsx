import { DataTable } from "@/components/ui/data-table";
import type { Counted, ReviewFigures } from "@/lib/plan-reviews/schema";
import { formatDay, formatNumber } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";

const words = vi.planReviews.figures;
const totals = [
  "discoveries",
  "registrations",
  "nominated",
  "recognised",
  "proposedUpward",
  "decisions",
  "sessions",
  "articles",
] as const satisfies readonly (keyof ReviewFigures)[];
const kinds: Readonly<Record<string, string>> = vi.common.kinds;
const sexes: Readonly<Record<string, string>> = words.sexNames;
const leaders: Readonly<Record<string, string>> = words.leaderNames;

/** Everything that was counted, each group in a table of its own. */
export function FigureTables({ figures }: { figures: ReviewFigures }) {
  return (
    <>
      <p className="soft">{words.countedOn(formatDay(figures.countedOn))}</p>
      <DataTable
        caption={words.totals}
        cards={false}
        tight
        rows={totals.flatMap((key) => (figures[key] === null ? [] : [{ key, count: figures[key] }]))}
        rowKey={(row) => row.key}
        columns={[
          { key: "what", head: words.columns.what, cell: (row) => words.names[row.key] },
          { key: "count", head: words.columns.count, numeric: true, cell: (row) => formatNumber(row.count) },
        ]}
      />
      <Group caption={words.units} rows={figures.units} />
      <Group caption={words.workFields} rows={figures.workFields} />
      <Group caption={words.kinds} rows={figures.kinds} names={kinds} />
      <Group caption={words.sexes} rows={figures.sexes} names={sexes} />
      <Group caption={words.leaders} rows={figures.leaders} names={leaders} />
      <Quotas figures={figures} />
      <Progress figures={figures} />
    </>
  );
}

function Progress({ figures: { tasks, reading } }: { figures: ReviewFigures }) {
  if (tasks === null || reading === null) return <p className="soft">{words.movementOnly}</p>;
  const { done, underWay, notStarted, overdue } = tasks;
  return (
    <p>
      <b>{words.tasks}</b> {words.taskLine(formatNumber(done), formatNumber(underWay), formatNumber(notStarted), formatNumber(overdue))}{" "}
      {words.readLine(formatNumber(reading.read), formatNumber(reading.staff))}
    </p>
  );
}

function Group({ caption, rows, names = {} }: { caption: string; rows: readonly Counted[]; names?: Readonly<Record<string, string>> }) {
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={caption}
      cards={false}
      tight
      rows={rows}
      rowKey={(row) => row.name}
      columns={[
        { key: "name", head: words.columns.what, cell: (row) => names[row.name] ?? (row.name || words.none) },
        { key: "nominated", head: words.columns.nominated, numeric: true, cell: (row) => formatNumber(row.nominated) },
        { key: "recognised", head: words.columns.recognised, numeric: true, cell: (row) => formatNumber(row.recognised) },
      ]}
    />
  );
}

function Quotas({ figures }: { figures: ReviewFigures }) {
  if (figures.quotas.length === 0) return null;
  return (
    <DataTable
      caption={words.quotas}
      tight
      rows={figures.quotas}
      rowKey={(row) => `${row.year} ${row.text}`}
      columns={[
        { key: "year", head: words.quotaColumns.year, cell: (row) => String(row.year) },
        { key: "rule", head: words.quotaColumns.rule, cell: (row) => row.text },
        {
          key: "enough",
          head: words.quotaColumns.enough,
          numeric: true,
          cell: (row) => words.enoughOf(formatNumber(row.enough), formatNumber(row.units)),
        },
        { key: "short", head: words.quotaColumns.short, cell: (row) => row.short.join("; ") || words.nobodyShort },
      ]}
    />
  );
}
