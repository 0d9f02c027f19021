import { DataTable } from "@/components/ui/data-table";
import type { PlanFigures, UnitFigures } from "@/lib/plans/schema";
import { formatNumber } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";

const words = vi.plans.desk;

interface Props {
  figures: PlanFigures;
  registers: boolean;
  /** Every unit stands here; else the reader's own and the totals. */
  whole: boolean;
  years: readonly { year: number; href: string }[];
  hrefs: { registered: (unitId: string) => string; nominated: (unitId: string) => string; recognised: (unitId: string) => string };
}

/** Registrations, nominations and recognitions of a year by unit; the figures open the lists. */
export function FiguresTable({ figures, registers, whole, years, hrefs }: Props) {
  const total: UnitFigures = { id: "", name: words.total, ...figures.totals };
  const figure = (key: "registered" | "nominated" | "recognised") => (row: UnitFigures) =>
    row.id && row[key] > 0 ? <a href={hrefs[key](row.id)}>{formatNumber(row[key])}</a> : formatNumber(row[key]);
  const column = (key: "registered" | "nominated" | "recognised") => ({
    key,
    head: words.figureColumns[key],
    numeric: true,
    cell: figure(key),
  });
  return (
    <>
      <p className="soft mb-3">{whole ? words.figuresLead : words.figuresOwn}</p>
      <nav aria-label={words.years} className="mb-3">
        <ul className="row items">
          {years.map(({ year, href }) => (
            <li key={year}>
              <a
                href={href}
                aria-current={year === figures.year ? "page" : undefined}
                className="aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:no-underline"
              >
                {words.year(year)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <DataTable
        caption={words.figuresCaption(figures.year)}
        cards={false}
        tight
        rows={[...figures.units, total]}
        rowKey={(row) => row.id || "total"}
        columns={[
          { key: "unit", head: words.figureColumns.unit, cell: (row) => (row.id ? row.name : <b>{row.name}</b>) },
          ...(registers ? [column("registered")] : []),
          column("nominated"),
          column("recognised"),
        ]}
      />
    </>
  );
}
