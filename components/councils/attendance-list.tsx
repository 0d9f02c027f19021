import { councils } from "../../lib/text/vi/councils";
import { DataTable } from "../ui/data-table";
import type { AttendanceRow } from "./attendance-form";

/** Who was there, for reading. */
export function AttendanceList({ members }: { members: readonly AttendanceRow[] }) {
  return (
    <DataTable
      caption={councils.minutes.peopleCaption}
      captionHidden
      rows={members}
      rowKey={(row) => row.id}
      columns={[
        { key: "member", head: councils.table.member, cell: (row) => row.fullName },
        { key: "role", head: councils.table.role, cell: (row) => councils.roles[row.role] },
        {
          key: "status",
          head: councils.session.people,
          cell: (row) => (row.status ? councils.attendance[row.status] : councils.minutes.notMarked),
        },
      ]}
    />
  );
}
