import { found } from "@/app/lam-viec/found";
import { ChangeList } from "@/components/plan-versions/change-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { getVersions, type NamedVersion, type VersionsView } from "@/lib/plan-versions/queries";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";

const words = vi.planVersions;

export const metadata = { title: words.title };

type Props = { params: Promise<{ planId: string }> };

export default found(PlanVersionsPage);

async function PlanVersionsPage({ params }: Props) {
  const [actor, { planId }] = [await requireActor(), await params];
  const view = await seen(getVersions(actor, planId));
  const { plan, older, newer } = view;
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        crumbs={[
          { label: vi.plans.desk.title, href: paths.deskPlans() },
          { label: plan.documentNumber ?? plan.title, href: paths.deskPlan(plan.id) },
          { label: words.crumb },
        ]}
      />
      {older ? <Other label={words.older} plan={older} /> : null}
      {newer ? <Other label={words.newer} plan={newer} /> : null}
      {older || newer ? (
        <>
          <Section id="thay-doi" title={words.changes}>
            <ChangeList changes={view.changes} />
          </Section>
          <Section id="anh-huong" title={words.affected}>
            <Affected view={view} />
          </Section>
        </>
      ) : (
        <EmptyState title={words.noneTitle}>{words.noneText}</EmptyState>
      )}
    </>
  );
}

function Other({ label, plan }: { label: string; plan: NamedVersion }) {
  return (
    <p>
      <b>{label}</b> <a href={paths.deskPlan(plan.id)}>{words.name(plan.documentNumber, plan.title, plan.version)}</a>
    </p>
  );
}

function Affected({ view: { affectedTasks, affectedObligations } }: { view: VersionsView }) {
  if (affectedTasks.length + affectedObligations.length === 0) return <p className="soft">{words.noneAffected}</p>;
  return (
    <>
      {affectedTasks.length > 0 ? <h3>{words.tasks}</h3> : null}
      <ul className="items">
        {affectedTasks.map((task) => (
          <li key={task.id}>
            <a href={paths.task(task.planId, task.id)}>{task.title}</a> <span className="soft">{words.years(task.years.join(", "))}</span>
          </li>
        ))}
      </ul>
      {affectedObligations.length > 0 ? <h3>{words.obligations}</h3> : null}
      <ul className="items">
        {affectedObligations.map((row) => (
          <li key={row.id}>
            {row.text} <span className="soft">{`${words.due(row.day)}, ${row.delivered ? words.delivered : words.waiting}`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
