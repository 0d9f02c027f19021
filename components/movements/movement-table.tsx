import { DataTable } from "@/components/ui/data-table";
import type { LaunchLevel } from "@/lib/movements/schema";
import { formatNumber } from "@/lib/text/format";
import { movements } from "@/lib/text/vi/movements";
import { paths } from "@/lib/web/paths";
import { MovementCourseMark } from "./movement-course";

export interface MovementRow {
  id: string;
  name: string;
  launchLevel: LaunchLevel | null;
  launchedBy: string;
  startYear: number;
  endYear: number | null;
  nominated: number;
  recognised: number;
}

const words = movements.columns;

/** Movements, the latest first, with what came of each. */
export function MovementTable({ rows, today }: { rows: readonly MovementRow[]; today: string }) {
  return (
    <DataTable<MovementRow>
      caption={movements.caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "name", head: words.name, cell: (row) => <a href={paths.movement(row.id)}>{row.name}</a> },
        {
          key: "by",
          head: words.by,
          cell: (row) => (
            <>
              {row.launchedBy}
              <span className="soft small block">{row.launchLevel ? movements.levels[row.launchLevel] : movements.noLevel}</span>
            </>
          ),
        },
        { key: "years", head: words.years, cell: (row) => movements.years(row.startYear, row.endYear) },
        { key: "nominated", head: words.nominated, cell: (row) => formatNumber(row.nominated) },
        { key: "recognised", head: words.recognised, cell: (row) => formatNumber(row.recognised) },
        { key: "course", head: words.course, cell: (row) => <MovementCourseMark movement={row} today={today} /> },
      ]}
    />
  );
}
