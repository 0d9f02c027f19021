import { DataTable } from "@/components/ui/data-table";
import { type StateLook, StateMark } from "@/components/ui/state-mark";
import type { RoleName } from "@/lib/core/actor";
import type { RoleStanding } from "@/lib/roles/rules";
import { formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";

export interface RoleLine {
  id: string;
  role: RoleName;
  /** Name of the unit, or null for the whole agency. */
  department: string | null;
  validFrom: string;
  validTo: string | null;
  standing: RoleStanding;
  /** Last day somebody asked for and nobody has confirmed. */
  endRequestedFor: string | null;
  /** What may be done: end it, or look at what awaits. */
  act: { href: string; label: string } | null;
}

const looks: Record<RoleStanding, StateLook> = { AWAITING: "wait", COMING: "plain", IN_FORCE: "ok", ENDED: "ended" };

/** All roles of an account, those in force first. */
export function RoleTable({ rows }: { rows: readonly RoleLine[] }) {
  const words = vi.roles;
  const acts = rows.some((row) => row.act)
    ? [
        {
          key: "act",
          head: words.columns.act,
          cell: (row: RoleLine) => (row.act ? <a href={row.act.href}>{row.act.label}</a> : <span className="soft">{vi.common.none}</span>),
        },
      ]
    : [];
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "role", head: words.columns.role, cell: (row) => vi.common.roles[row.role] },
        { key: "department", head: words.columns.department, cell: (row) => row.department ?? words.wholeAgency },
        { key: "from", head: words.columns.from, cell: (row) => <span className="num">{formatDay(row.validFrom)}</span> },
        {
          key: "to",
          head: words.columns.to,
          cell: (row) => (row.validTo ? <span className="num">{formatDay(row.validTo)}</span> : words.open),
        },
        { key: "standing", head: words.columns.standing, cell: (row) => <Standing row={row} /> },
        ...acts,
      ]}
    />
  );
}

function Standing({ row }: { row: RoleLine }) {
  if (row.endRequestedFor) return <StateMark look="wait">{vi.roles.endAwaits(formatDay(row.endRequestedFor))}</StateMark>;
  return <StateMark look={looks[row.standing]}>{vi.roles.standings[row.standing]}</StateMark>;
}
