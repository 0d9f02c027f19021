import { JobGroup } from "@/components/ui/job-group";
import { JobRow } from "@/components/ui/job-row";
import { formatCount } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

interface Props {
  rows: readonly { id: string; userId: string; userName: string; awaits: "GRANT" | "END"; requestedBy: string }[];
}

/** Changes of administrators that wait for a second person. */
export function AwaitingList({ rows }: Props) {
  const words = vi.roles;
  if (rows.length === 0) return null;
  return (
    <JobGroup id="cho-xac-nhan" title={words.awaiting} count={vi.worklist.count(formatCount(rows.length))}>
      {rows.map((row) => (
        <JobRow
          key={row.id}
          due={words.awaitingDue}
          title={words.awaitingItem[row.awaits](row.userName)}
          href={paths.confirmRole(row.userId, row.id)}
          why={words.awaitingWhy(row.requestedBy)}
          ifNot={words.awaitingIfNot}
          action={words.confirm}
        />
      ))}
    </JobGroup>
  );
}
