import { DataTable } from "@/components/ui/data-table";
import type { PlanShares } from "@/lib/acknowledgements/schema";
import { formatNumber, formatRatio } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";

const words = vi.acknowledgements;

/** How far a plan is known in each unit, and who has still to read it. */
export function ShareTable({ units }: { units: PlanShares["units"] }) {
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      rows={units}
      rowKey={(row) => row.departmentId ?? "none"}
      columns={[
        { key: "unit", head: words.columns.unit, cell: (row) => row.name ?? words.noUnit },
        { key: "read", head: words.columns.read, numeric: true, cell: (row) => words.of(formatNumber(row.read), formatNumber(row.staff)) },
        { key: "ratio", head: words.columns.ratio, numeric: true, cell: (row) => formatRatio(row.read, row.staff) },
        { key: "without", head: words.columns.without, numeric: true, cell: (row) => formatNumber(row.withoutAccount) },
        {
          key: "waiting",
          head: words.columns.waiting,
          cell: (row) => (row.waiting.length > 0 ? row.waiting.join(", ") : words.everybody),
        },
      ]}
    />
  );
}
