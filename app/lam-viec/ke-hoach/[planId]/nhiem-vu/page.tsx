import { found } from "@/app/lam-viec/found";
import { TaskTree } from "@/components/tasks/task-tree";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { today } from "@/lib/core/clock";
import { getPlanTree } from "@/lib/tasks/queries";
import { statusCounts } from "@/lib/tasks/rules";
import type { PlanTree, TaskLine } from "@/lib/tasks/schema";
import { formatNumber } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";

const words = vi.tasks.tree;

export const metadata = { title: words.title };

type Props = { params: Promise<{ planId: string }> };

export default found(PlanTasksPage);

async function PlanTasksPage({ params }: Props) {
  const actor = await requireActor();
  const tree = await seen(getPlanTree(actor, (await params).planId));
  const { counts, total } = progressOf(tree.lines);
  return (
    <>
      <PageHead
        title={words.title}
        lead={total > 0 ? words.lead(formatNumber(counts.DONE), formatNumber(total), formatNumber(counts.OVERDUE)) : words.leadNone}
        crumbs={[
          { label: vi.plans.desk.title, href: paths.deskPlans() },
          { label: tree.documentNumber ?? tree.title, href: paths.deskPlan(tree.id) },
          { label: vi.tasks.crumb },
        ]}
      />
      <Parent parent={tree.parent} />
      {total > 0 ? (
        <Section id="cay" title={words.period}>
          <TaskTree planId={tree.id} lines={tree.lines} year={Number(today().slice(0, 4))} />
        </Section>
      ) : (
        <EmptyState title={words.emptyTitle} action={{ href: paths.deskPlan(tree.id), label: words.back }}>
          {words.emptyText}
        </EmptyState>
      )}
      <AnnualPlans plans={tree.children} />
    </>
  );
}

function progressOf(lines: readonly TaskLine[]) {
  const statuses = lines.flatMap((line) => line.turns.map((turn) => turn.status));
  return { counts: statusCounts(statuses), total: statuses.length };
}

function Parent({ parent }: { parent: PlanTree["parent"] }) {
  if (!parent) return null;
  const name = [parent.documentNumber, parent.title].filter(Boolean).join(", ");
  return (
    <Section id="cap-tren" title={words.parent}>
      <p>{parent.opens ? <a href={paths.planTasks(parent.id)}>{name}</a> : name}</p>
    </Section>
  );
}

function AnnualPlans({ plans }: { plans: PlanTree["children"] }) {
  if (plans.length === 0) return null;
  return (
    <Section id="ke-hoach-nam" title={words.children}>
      <ul className="items">
        {plans.map((plan) => {
          const { counts, total } = progressOf(plan.lines);
          return (
            <li key={plan.id} className="border-t border-line py-3">
              <a href={paths.planTasks(plan.id)}>{[plan.documentNumber, plan.title].filter(Boolean).join(", ")}</a>
              <span className="small soft block">{words.childCount(formatNumber(counts.DONE), formatNumber(total))}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
