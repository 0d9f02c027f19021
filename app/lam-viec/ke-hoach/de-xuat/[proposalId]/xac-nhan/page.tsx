import { found } from "@/app/lam-viec/found";
import { ConfirmForm } from "@/components/plan-proposals/confirm-form";
import { PlanPreview } from "@/components/plan-proposals/plan-preview";
import { ChangeList } from "@/components/plan-versions/change-list";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { type ConfirmationView, getConfirmation } from "@/lib/plan-confirmations/queries";
import { mayConfirmProposal } from "@/lib/plan-proposals/policy";
import { compareWithPlan } from "@/lib/plan-versions/queries";
import type { ItemKind } from "@/lib/proposing/items";
import { formatNumber } from "@/lib/text/format";
import { whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { confirmProposalAction } from "./actions";

const words = vi.planProposals;

export const metadata = { title: words.confirm.title };

type Props = { params: Promise<{ proposalId: string }> };

export default found(ConfirmPlanPage);

async function ConfirmPlanPage({ params }: Props) {
  const [actor, { proposalId }] = [await requireActor(), await params];
  const view = await seen(getConfirmation(actor, proposalId));
  const { proposal, plan, known } = view;
  const back = { href: paths.planProposal(proposal.id) };
  const refusal = whyNot(mayConfirmProposal(actor, proposal));
  if (refusal) return <RefusedPanel reason={refusal} back={back} />;
  const changes = known && plan ? await compareWithPlan(actor, known.id, plan) : null;
  return (
    <>
      <PageHead
        title={words.confirm.title}
        lead={words.confirm.lead}
        crumbs={[
          { label: vi.plans.desk.title, href: paths.deskPlans() },
          { label: words.crumb, href: paths.newPlan() },
          { label: proposal.sources[0]?.name ?? words.crumb, href: back.href },
          { label: words.confirm.crumb },
        ]}
      />
      <Obstacles view={view} />
      {plan ? <PlanPreview plan={plan} items={proposal.items} /> : null}
      {changes && known ? (
        <Section id="khac" title={words.confirm.changes}>
          <ChangeList changes={changes} />
        </Section>
      ) : null}
      {plan && view.open === 0 ? <ConfirmForm action={confirmProposalAction} proposal={proposal} setup={view.setup} known={known} /> : null}
      <p>
        <a href={back.href}>{words.confirm.back}</a>
      </p>
    </>
  );
}

function Obstacles({ view: { open, unread, missing, proposal } }: { view: ConfirmationView }) {
  const names = missing.map((path) => words.items.kinds[path as ItemKind]).join(", ");
  const type = proposal.items.find((item) => item.kind === "documentType")?.value;
  const codes: Record<string, string> = words.items.words;
  return (
    <>
      {open > 0 ? <Note look="warn">{words.confirm.open(formatNumber(open))}</Note> : null}
      {unread > 0 ? (
        <Note look="warn">
          {words.unread.atConfirm(formatNumber(unread))} <a href={`${paths.planProposal(proposal.id)}#chua-hieu`}>{words.unread.look}</a>
        </Note>
      ) : null}
      {missing.length > 0 ? <Note look="warn">{words.confirm.missing(names)}</Note> : null}
      {typeof type === "string" && type !== "PLAN" ? <Note look="warn">{words.confirm.notPlan(codes[type] ?? type)}</Note> : null}
    </>
  );
}
