import { GiveForms } from "@/components/plan-proposals/give-forms";
import { giveRefusal } from "@/components/plan-proposals/give-refusal";
import { ProposalTable } from "@/components/plan-proposals/proposal-table";
import { RefusedList } from "@/components/plan-proposals/refused-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { SearchBox } from "@/components/ui/search-box";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { pageNumber, pageSize } from "@/lib/core/page";
import { mayGivePlan } from "@/lib/plan-proposals/policy";
import { listProposals } from "@/lib/plan-proposals/queries";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { oneValue, withQuery } from "@/lib/web/query-string";
import { readRefused } from "../refused-files";
import { pastePlanAction } from "./actions";

const words = vi.planProposals;

export const metadata = { title: words.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewPlanPage({ searchParams }: Props) {
  const [actor, { loi, q: sought, trang }] = [await requireActor(), await searchParams];
  const verdict = mayGivePlan(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.deskPlans() }} />;
  const q = oneValue(sought) ?? "";
  const { rows, total, page } = await listProposals(actor, { q, page: pageNumber(trang) });
  const crumbs = [{ label: vi.plans.desk.title, href: paths.deskPlans() }, { label: words.crumb }];
  return (
    <>
      <PageHead title={words.title} lead={words.lead} crumbs={crumbs} />
      {loi === "planProposals.allRefused" ? <RefusedList files={await readRefused()} /> : null}
      <GiveForms paste={pastePlanAction} proposalId={null} refusal={giveRefusal(loi)} />
      <Section id="da-dua" title={words.list.title}>
        {total > 0 || q ? <SearchBox action={paths.newPlan()} label={words.list.search} value={q} id="tim-tep" /> : null}
        {rows.length > 0 ? <ProposalTable rows={rows} /> : <Nothing sought={q !== ""} />}
        <Pagination
          page={page}
          pageSize={pageSize}
          total={total}
          noun={words.list.noun}
          hrefFor={(number) => withQuery(paths.newPlan(), { q, trang: number })}
        />
      </Section>
    </>
  );
}

function Nothing({ sought }: { sought: boolean }) {
  const list = words.list;
  return <EmptyState title={sought ? list.noMatch : list.none}>{sought ? list.noMatchText : list.noneText}</EmptyState>;
}
