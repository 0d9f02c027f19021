import type { NominationState } from "../../lib/nominations/states";
import { formatCount, formatDate } from "../../lib/text/format";
import { vi } from "../../lib/text/vi";
import { paths } from "../../lib/web/paths";
import { DataTable } from "../ui/data-table";
import { NominationStateMark } from "./nomination-state";

type Sort = "newest" | "name" | "submitted";

interface Row {
  id: string;
  year: number;
  state: NominationState;
  version: number;
  departmentId: string;
  submittedAt: Date | null;
  plan: { title: string; documentNumber: string | null };
  subject: { name: string; kind: "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL"; caption: string };
}

interface Props {
  rows: readonly Row[];
  total: number;
  departmentNames: ReadonlyMap<string, string>;
  sort: Sort;
  sortHref: (sort: Sort) => string;
}

/** The list of nominations: who, by whom, under which plan, where it stands. */
export function NominationTable({ rows, total, departmentNames, sort, sortHref }: Props) {
  const words = vi.nominations.list;
  const titles = new Set(rows.map((row) => row.plan.title));
  // A plan without a number is told by its long title, and only where the list holds more than one.
  const planOf = ({ plan }: Row) => plan.documentNumber ?? (titles.size > 1 ? plan.title : null);
  return (
    <DataTable<Row>
      caption={words.caption(formatCount(total))}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "name",
          head: words.columns.name,
          sortHref: sortHref(sort === "name" ? "newest" : "name"),
          sorted: sort === "name" ? "ascending" : undefined,
          cell: (row) => (
            <>
              <a href={paths.nomination(row.id)}>{row.subject.name}</a>
              <span className="block text-small text-soft">
                {[vi.common.kinds[row.subject.kind], row.subject.caption].filter(Boolean).join(", ")}
              </span>
            </>
          ),
        },
        { key: "unit", head: words.columns.unit, cell: (row) => departmentNames.get(row.departmentId) ?? "" },
        { key: "plan", head: words.columns.plan, cell: (row) => [planOf(row), row.year].filter(Boolean).join(", ") },
        { key: "state", head: words.columns.state, cell: (row) => <NominationStateMark state={row.state} /> },
        {
          key: "submitted",
          head: words.columns.submitted,
          sortHref: sortHref(sort === "submitted" ? "newest" : "submitted"),
          sorted: sort === "submitted" ? "descending" : undefined,
          cell: (row) => (row.submittedAt ? `${formatDate(row.submittedAt)}, ${words.version(row.version)}` : words.never),
        },
      ]}
    />
  );
}
