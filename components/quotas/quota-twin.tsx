import { type Column, DataTable } from "@/components/ui/data-table";
import type { QuotaCell, QuotaMap, QuotaUnit } from "@/lib/quotas/rules";
import { formatNumber } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { QuotaMarkShape } from "./quota-marks";

const words = vi.plans.desk.quota;

/** The same map in numbers, with the units' full names and the totals. */
export function QuotaTwin({ map }: { map: QuotaMap }) {
  const columns: Column<QuotaUnit | null>[] = [
    { key: "unit", head: words.unit, cell: (unit) => unit?.name ?? <b>{words.enoughRow}</b> },
    ...map.years.map((year, index) => ({
      key: String(year.year),
      head: String(year.year),
      numeric: true,
      cell: (unit: QuotaUnit | null) => {
        const cell = unit?.cells[index];
        return cell ? <Cell cell={cell} /> : <b>{words.of(formatNumber(year.enough), formatNumber(year.units))}</b>;
      },
    })),
  ];
  return (
    <details open>
      <summary>{words.twin}</summary>
      <DataTable
        caption={words.twinCaption}
        cards={false}
        tight
        rows={[...map.units, null]}
        rowKey={(unit) => unit?.id ?? "total"}
        columns={columns}
      />
    </details>
  );
}

function Cell({ cell }: { cell: QuotaCell }) {
  if (cell.mark === "ENOUGH") return formatNumber(cell.counted);
  if (cell.mark === "SHORT" || cell.mark === "DRAFTING") {
    return (
      <span className="marked">
        <svg viewBox="-12 -12 24 24" className="map" aria-hidden="true">
          <QuotaMarkShape mark={cell.mark} counted={cell.counted} />
        </svg>
        {formatNumber(cell.counted)}
        <span className="vh"> {words.cell[cell.mark]}</span>
      </span>
    );
  }
  return (
    <>
      <span aria-hidden="true">{"–"}</span>
      <span className="vh">{words.cell[cell.mark]}</span>
    </>
  );
}
