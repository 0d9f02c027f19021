import { DecisionTable } from "@/components/exemplars/decision-table";
import { NotPassedForm } from "@/components/exemplars/not-passed-form";
import { ReadyGroups } from "@/components/exemplars/ready-groups";
import { Banner } from "@/components/ui/banner";
import { Chips } from "@/components/ui/chips";
import { LinkList } from "@/components/ui/link-list";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import type { Actor } from "@/lib/core/actor";
import { isId } from "@/lib/core/fields";
import { pageNumber, pageSize } from "@/lib/core/page";
import { listDepartmentNames } from "@/lib/departments/queries";
import { mayDecide, maySeeCandidates, maySettleNotPassed } from "@/lib/exemplars/policy";
import { listCandidates } from "@/lib/exemplars/queries";
import type { Candidate } from "@/lib/exemplars/rules";
import { listPublishedPlans } from "@/lib/plans/queries";
import { maySeeRecognitions } from "@/lib/recognitions/policy";
import { type DecisionFilter, listDecisions } from "@/lib/recognitions/queries";
import { listProposedRevocations } from "@/lib/revocations/queries";
import { formatCount, formatDate } from "@/lib/text/format";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { oneValue, withQuery } from "@/lib/web/query-string";
import { settleNotPassedAction } from "./actions";

export const metadata = { title: vi.exemplars.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const words = vi.exemplars;

export default async function RecognitionsPage({ searchParams }: Props) {
  const actor = await requireActor();
  const { da, trang, ...asked } = await searchParams;
  const verdict = maySeeRecognitions(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.tasks() }} />;
  const page = pageNumber(trang);
  const filter = filterOf(asked);
  const [candidates, decisions, proposed, chips] = await Promise.all([
    listCandidates(actor),
    listDecisions(actor, page, filter),
    listProposedRevocations(actor),
    chosen(actor, filter),
  ]);
  const sees = maySeeCandidates(actor).allowed;
  const settles = maySettleNotPassed(actor, { standing: "NOT_PASSED" }).allowed;
  return (
    <>
      <Banner code={da} messages={words.done} />
      <PageHead
        title={words.title}
        lead={sees ? words.lead : words.leadReader}
        actions={<a href={paths.certificates()}>{words.register}</a>}
      />
      {sees ? <Waiting rows={candidates} decides={mayDecide(actor).allowed} settles={settles} /> : null}
      {proposed.length > 0 ? (
        <Section id="thu-hoi" title={words.revocations.title}>
          <LinkList
            items={proposed.map((row) => ({
              href: paths.revoke(row.recognitionId),
              label: words.revocations.row(row.name, formatDate(row.proposedAt)),
            }))}
          />
        </Section>
      ) : null}
      <Section id="quyet-dinh" title={words.decisions.title}>
        <Chips items={chips} clearHref={paths.recognitions()} />
        <DecisionTable rows={decisions.rows} />
        <Pagination
          page={page}
          pageSize={pageSize}
          total={decisions.total}
          noun={words.decisions.noun}
          hrefFor={(n) => withQuery(paths.recognitions(), { ...fieldsOf(filter), trang: n })}
        />
      </Section>
    </>
  );
}

/** What the figures of a plan ask for; what makes no sense is left out. */
function filterOf(asked: Record<string, string | string[] | undefined>): DecisionFilter {
  const [planId, departmentId, year] = [oneValue(asked["ke-hoach"]), oneValue(asked["don-vi"]), Number(oneValue(asked.nam))];
  return {
    planId: planId && isId(planId) ? planId : null,
    year: Number.isInteger(year) && year > 1900 && year < 2200 ? year : null,
    departmentId: departmentId && isId(departmentId) ? departmentId : null,
  };
}

const fieldsOf = (filter: DecisionFilter) => ({ "ke-hoach": filter.planId, nam: filter.year, "don-vi": filter.departmentId });

/** The filter in words, each to be taken away by itself. */
async function chosen(actor: Actor, filter: DecisionFilter): Promise<{ label: string; href: string }[]> {
  const plan = filter.planId ? (await listPublishedPlans(actor)).find(({ id }) => id === filter.planId)?.title : undefined;
  const unit = filter.departmentId ? (await listDepartmentNames(actor)).get(filter.departmentId) : undefined;
  const without = (part: Partial<DecisionFilter>) => `${withQuery(paths.recognitions(), fieldsOf({ ...filter, ...part }))}#quyet-dinh`;
  const { list } = vi.nominations;
  return [
    ...(filter.planId ? [{ label: plan ?? vi.plans.page.list.title, href: without({ planId: null }) }] : []),
    ...(filter.year ? [{ label: list.year(filter.year), href: without({ year: null }) }] : []),
    ...(filter.departmentId ? [{ label: unit ?? list.facets.unit, href: without({ departmentId: null }) }] : []),
  ];
}

function Waiting({ rows, decides, settles }: { rows: readonly Candidate[]; decides: boolean; settles: boolean }) {
  const notPassed = rows.filter((row) => row.standing === "NOT_PASSED");
  const upward = rows.filter((row) => row.standing === "READY" && row.upward);
  return (
    <>
      <ReadyGroups rows={rows.filter((row) => row.standing === "READY" && !row.upward)} decides={decides} />
      {upward.length > 0 ? (
        <Note>
          {words.upwardOnly.text(formatCount(upward.length))} <a href={paths.upward()}>{words.upwardOnly.link}</a>
        </Note>
      ) : null}
      {notPassed.length > 0 ? <NotPassedForm rows={notPassed} action={settles ? settleNotPassedAction : null} /> : null}
    </>
  );
}
