import { DataTable } from "@/components/ui/data-table";
import type { ReviewView } from "@/lib/plan-reviews/schema";
import { vi } from "@/lib/text/vi";

const words = vi.planReviews.assess;

/** Each exemplar of the review with what was judged of it. */
export function AssessmentTable({ review }: { review: Pick<ReviewView, "figures" | "assessments"> }) {
  if (review.figures.exemplars.length === 0) return null;
  const rows = review.figures.exemplars.map((exemplar) => ({ ...exemplar, judged: review.assessments[exemplar.id] }));
  return (
    <DataTable
      caption={words.caption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "name",
          head: words.name,
          cell: (row) => (
            <>
              {row.name}
              <span className="small soft block font-normal">{`${row.unit}, ${row.year}`}</span>
            </>
          ),
        },
        { key: "effort", head: words.effort, cell: (row) => (row.judged ? words.efforts[row.judged.effort] : words.notYet) },
        { key: "growth", head: words.growth, cell: (row) => (row.judged ? words.growths[row.judged.growth] : words.notYet) },
        { key: "spread", head: words.spread, cell: (row) => (row.judged ? words.spreads[row.judged.spread] : words.notYet) },
        { key: "note", head: words.note, cell: (row) => row.judged?.note || words.noNote },
      ]}
    />
  );
}
