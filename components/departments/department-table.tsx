import { DataTable } from "@/components/ui/data-table";
import { StateMark } from "@/components/ui/state-mark";
import { formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { type Standing, standingLooks } from "./standing-looks";

export interface DepartmentLine {
  id: string;
  name: string;
  kind: "DEPARTMENT" | "UNIT";
  isOffice: boolean;
  standing: Standing;
  activeFrom: string;
  persons: number;
}

export type DepartmentSort = "ten" | "loai" | "nguoi" | "tu";

interface Props {
  rows: readonly DepartmentLine[];
  sort: DepartmentSort;
  down: boolean;
  sortHref: (sort: DepartmentSort) => string;
}

/** Units of the agency with what they are today. */
export function DepartmentTable({ rows, sort, down, sortHref }: Props) {
  const words = vi.departments;
  const order = down ? "descending" : "ascending";
  const sortable = (key: DepartmentSort) => ({ sortHref: sortHref(key), sorted: sort === key ? order : undefined }) as const;
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "name",
          head: words.columns.name,
          ...sortable("ten"),
          cell: (row) => <a href={paths.adminDepartment(row.id)}>{row.name}</a>,
        },
        {
          key: "kind",
          head: words.columns.kind,
          ...sortable("loai"),
          cell: (row) => (row.isOffice ? words.officeShort : words.kindsShort[row.kind]),
        },
        {
          key: "standing",
          head: words.columns.standing,
          cell: (row) => (
            <span className="nb">
              <StateMark look={standingLooks[row.standing]}>{words.standings[row.standing]}</StateMark>
            </span>
          ),
        },
        {
          key: "from",
          head: words.columns.from,
          ...sortable("tu"),
          cell: (row) => <span className="num">{formatDay(row.activeFrom)}</span>,
        },
        { key: "persons", head: words.columns.persons, numeric: true, ...sortable("nguoi"), cell: (row) => row.persons },
      ]}
    />
  );
}
