import { DataTable } from "@/components/ui/data-table";
import { StateMark } from "@/components/ui/state-mark";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { categoryWord, standingWord } from "./person-words";

export interface PersonLine {
  id: string;
  fullName: string;
  jobTitle: string;
  category: keyof typeof vi.persons.categories | null;
  department: string;
  retiredOn: string | null;
  retired: boolean;
}

interface Props {
  rows: readonly PersonLine[];
  sort: "ten" | "chuc-vu";
  down: boolean;
  sortHref: (sort: "ten" | "chuc-vu") => string;
}

/** People of the agency. */
export function PersonTable({ rows, sort, down, sortHref }: Props) {
  const words = vi.persons.columns;
  const order = down ? "descending" : "ascending";
  const sortable = (key: "ten" | "chuc-vu") => ({ sortHref: sortHref(key), sorted: sort === key ? order : undefined }) as const;
  return (
    <DataTable
      caption={vi.persons.caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "name", head: words.name, ...sortable("ten"), cell: (row) => <a href={paths.adminPerson(row.id)}>{row.fullName}</a> },
        { key: "job", head: words.job, ...sortable("chuc-vu"), cell: (row) => row.jobTitle },
        { key: "department", head: words.department, cell: (row) => row.department },
        { key: "category", head: words.category, cell: (row) => categoryWord(row.category) },
        {
          key: "standing",
          head: words.standing,
          cell: (row) => <StateMark look={row.retired ? "ended" : "ok"}>{standingWord(row)}</StateMark>,
        },
      ]}
    />
  );
}
