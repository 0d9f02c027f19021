import { DataTable } from "@/components/ui/data-table";
import { StateMark } from "@/components/ui/state-mark";
import { formatTime } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

export interface UserLine {
  id: string;
  displayName: string;
  username: string;
  active: boolean;
  /** A lock after ten wrong tries that still runs. */
  lockedUntil: Date | null;
  /** In words, with the unit. */
  roles: readonly string[];
}

interface Props {
  rows: readonly UserLine[];
  sort: "ten" | "dang-nhap";
  down: boolean;
  sortHref: (sort: "ten" | "dang-nhap") => string;
}

/** Accounts with the roles in force. */
export function UserTable({ rows, sort, down, sortHref }: Props) {
  const words = vi.users.columns;
  const order = down ? "descending" : "ascending";
  const sortable = (key: "ten" | "dang-nhap") => ({ sortHref: sortHref(key), sorted: sort === key ? order : undefined }) as const;
  return (
    <DataTable
      caption={vi.users.caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "name", head: words.name, ...sortable("ten"), cell: (row) => <a href={paths.adminUser(row.id)}>{row.displayName}</a> },
        { key: "username", head: words.username, ...sortable("dang-nhap"), cell: (row) => row.username },
        { key: "roles", head: words.roles, cell: (row) => <Roles words={row.roles} /> },
        { key: "standing", head: words.standing, cell: (row) => <Standing row={row} /> },
      ]}
    />
  );
}

function Roles({ words }: { words: readonly string[] }) {
  if (words.length === 0) return <span className="soft">{vi.users.noRole}</span>;
  return (
    <ul className="items">
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}

function Standing({ row }: { row: UserLine }) {
  if (!row.active) return <StateMark look="ended">{vi.users.off}</StateMark>;
  if (row.lockedUntil) return <StateMark look="late">{vi.users.locked(formatTime(row.lockedUntil))}</StateMark>;
  return <StateMark look="ok">{vi.users.on}</StateMark>;
}
