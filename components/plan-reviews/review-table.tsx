import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { StateMark } from "@/components/ui/state-mark";
import type { ReviewRow } from "@/lib/plan-reviews/schema";
import { formatDate } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

const words = vi.planReviews.list;

/** Reviews of a plan or of a movement, those being written first. */
export function ReviewTable({ rows }: { rows: readonly ReviewRow[] }) {
  if (rows.length === 0) return <EmptyState title={words.none}>{words.noneText}</EmptyState>;
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "title", head: words.columns.title, cell: (row) => <a href={paths.planReview(row.planId, row.id)}>{row.title}</a> },
        { key: "kind", head: words.columns.kind, cell: (row) => vi.planReviews.kinds[row.kind] },
        { key: "years", head: words.columns.years, cell: (row) => words.years(row.fromYear, row.toYear) },
        { key: "movement", head: words.columns.movement, cell: (row) => row.movement ?? words.wholePlan },
        { key: "state", head: words.columns.state, cell: (row) => <ReviewState review={row} /> },
      ]}
    />
  );
}

/** Being written, or frozen with the day. */
export function ReviewState({ review }: { review: Pick<ReviewRow, "frozenAt"> }) {
  if (!review.frozenAt) return <StateMark look="wait">{vi.planReviews.states.draft}</StateMark>;
  return <StateMark look="issued">{vi.planReviews.states.frozen(formatDate(review.frozenAt))}</StateMark>;
}
