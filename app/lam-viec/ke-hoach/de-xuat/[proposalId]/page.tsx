import { found } from "@/app/lam-viec/found";
import { giveRefusal } from "@/components/plan-proposals/give-refusal";
import { ProgressPanel } from "@/components/plan-proposals/progress-panel";
import { proposalLooks } from "@/components/plan-proposals/proposal-looks";
import { RefusedList } from "@/components/plan-proposals/refused-list";
import { UnreadablePanel } from "@/components/plan-proposals/unreadable-panel";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { StateMark } from "@/components/ui/state-mark";
import { requireActor } from "@/lib/auth/session";
import { mayAddSource, mayConfirmProposal, mayDecideItem, mayDropProposal } from "@/lib/plan-proposals/policy";
import { getProposal, type ProposalView } from "@/lib/plan-proposals/queries";
import { formatNumber } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { oneValue } from "@/lib/web/query-string";
import { seen } from "@/lib/web/seen";
import { pastePlanAction } from "../../moi/actions";
import { readRefused } from "../../refused-files";
import {
  acceptGroupAction,
  addItemAction,
  chooseValueAction,
  correctItemAction,
  decideItemAction,
  dropProposalAction,
  markSentenceAction,
  readAgainAction,
} from "./actions";
import { addingOf } from "./adding-of";
import { Review } from "./review";

const words = vi.planProposals;

export const metadata = { title: words.crumb };

type Props = { params: Promise<{ proposalId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default found(PlanProposalPage);

async function PlanProposalPage({ params, searchParams }: Props) {
  const [actor, { proposalId }, query] = [await requireActor(), await params, await searchParams];
  const proposal = await seen(getProposal(actor, proposalId));
  const may = {
    decide: mayDecideItem(actor, proposal).allowed,
    add: mayAddSource(actor, proposal).allowed,
    drop: mayDropProposal(actor, proposal).allowed,
  };
  return (
    <>
      <Banner code={query.da} messages={words.done} />
      {typeof query.loi === "string" && /\.(some|all)Refused$/.test(query.loi) ? <RefusedList files={await readRefused()} /> : null}
      <PageHead
        title={titleOf(proposal)}
        lead={leadOf(proposal)}
        state={<StateMark look={proposalLooks[proposal.state]}>{words.states[proposal.state]}</StateMark>}
        crumbs={[
          { label: vi.plans.desk.title, href: paths.deskPlans() },
          { label: words.crumb, href: paths.newPlan() },
          { label: proposal.sources[0]?.name ?? words.crumb },
        ]}
        actions={
          mayConfirmProposal(actor, proposal).allowed ? (
            <ButtonLink href={paths.confirmPlan(proposal.id)}>{words.review.toConfirm}</ButtonLink>
          ) : null
        }
      />
      {proposal.planId ? (
        <Note look="good" title={words.states.CONFIRMED}>
          <a href={paths.deskPlan(proposal.planId)}>{words.review.openPlan}</a>
        </Note>
      ) : null}
      {proposal.beingRead ? (
        <ProgressPanel proposalId={proposal.id} sources={proposal.sources} quiet={proposal.quiet} again={readAgainAction} />
      ) : (
        <UnreadablePanel proposalId={proposal.id} sources={proposal.sources} again={may.drop ? readAgainAction : null} />
      )}
      <Review
        proposal={proposal}
        view={query.xem === "het" || !may.decide ? "all" : "open"}
        correcting={may.decide ? oneValue(query.sua) : null}
        adding={may.decide ? addingOf(proposal, oneValue(query.cau), oneValue(query.loai)) : null}
        picking={may.decide && query.chon === "1"}
        refusal={giveRefusal(query.loi)}
        may={may}
        doors={{ accept: acceptGroupAction, decide: decideItemAction, correct: correctItemAction, choose: chooseValueAction }}
        add={addItemAction}
        mark={markSentenceAction}
        paste={pastePlanAction}
        drop={dropProposalAction}
      />
    </>
  );
}

function titleOf({ merged, sources, beingRead }: ProposalView): string {
  if (beingRead && !merged) return words.progress.title(sources[0]?.name ?? "");
  if (!merged) return words.unreadable.title;
  const { documentNumber, title } = merged.reading;
  return documentNumber ? words.review.title(documentNumber) : (title ?? words.review.untitled);
}

function leadOf({ merged, beingRead, progress }: ProposalView): string | undefined {
  if (!merged) return beingRead ? undefined : words.unreadable.lead;
  const { found, added, decided } = progress;
  if (added > 0) return words.review.leadAdded(formatNumber(found), formatNumber(added), formatNumber(decided));
  return words.review.lead(formatNumber(found), formatNumber(decided));
}
