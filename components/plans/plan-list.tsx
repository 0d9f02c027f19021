import { DataTable } from "@/components/ui/data-table";
import { ProgressBar } from "@/components/ui/progress-bar";
import { nextDeadline } from "@/lib/plans/rules";
import type { PlanCard, PlanFigures } from "@/lib/plans/schema";
import { formatCount, formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { periodOf } from "./period-of";

const words = vi.plans.desk;

export interface ListedPlan {
  plan: PlanCard;
  figures: PlanFigures;
  /** Units that have their quota of the year, of those that owe one; null where the plan sets none. */
  quota: { enough: number; units: number } | null;
}

/** The agency's plans with what comes next and what has come in. */
export function PlanList({ rows, today }: { rows: readonly ListedPlan[]; today: string }) {
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.plan.id}
      columns={[
        {
          key: "plan",
          head: words.columns.plan,
          cell: ({ plan }) => (
            <>
              <a href={paths.deskPlan(plan.id)}>{plan.title}</a>
              <span className="small soft block font-normal">{plan.documentNumber ?? words.noNumber}</span>
            </>
          ),
        },
        { key: "period", head: words.columns.period, cell: ({ plan }) => periodOf(plan) },
        {
          key: "deadline",
          head: words.columns.deadline,
          cell: ({ plan }) => {
            const next = nextDeadline(plan.obligations, today);
            return next ? words.lastDay(formatDay(next.day)) : words.noDeadline;
          },
        },
        { key: "progress", head: words.columns.progress, cell: (row) => <Progress row={row} /> },
      ]}
    />
  );
}

function Progress({ row: { plan, figures, quota } }: { row: ListedPlan }) {
  const { registered, nominated, recognised } = figures.totals;
  const line = plan.procedure.registration
    ? words.figures(figures.year, formatCount(registered), formatCount(nominated), formatCount(recognised))
    : words.figuresShort(figures.year, formatCount(nominated), formatCount(recognised));
  return (
    <>
      {line}
      {quota ? (
        <div className="mt-1">
          <span className="small soft">{words.quotaProgress(figures.year)}</span> <ProgressBar done={quota.enough} total={quota.units} />
        </div>
      ) : null}
    </>
  );
}
