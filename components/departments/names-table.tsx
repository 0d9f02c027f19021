import { DataTable } from "@/components/ui/data-table";
import { formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";

interface Props {
  names: readonly { name: string; shortName: string; validFrom: string; validTo: string | null }[];
}

/** Every name the unit has borne, the newest first. */
export function NamesTable({ names }: Props) {
  const words = vi.departments;
  return (
    <DataTable
      caption={words.namesCaption}
      captionHidden
      rows={[...names].reverse()}
      rowKey={(row) => row.validFrom}
      columns={[
        { key: "name", head: words.nameColumns.name, cell: (row) => row.name },
        { key: "from", head: words.nameColumns.from, cell: (row) => <span className="num">{formatDay(row.validFrom)}</span> },
        {
          key: "to",
          head: words.nameColumns.to,
          cell: (row) => <span className="num">{row.validTo ? formatDay(row.validTo) : words.untilNow}</span>,
        },
      ]}
    />
  );
}
