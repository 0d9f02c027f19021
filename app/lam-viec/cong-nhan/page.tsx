import { DecisionTable } from "@/components/exemplars/decision-table";
import { NotPassedForm } from "@/components/exemplars/not-passed-form";
import { ReadyGroups } from "@/components/exemplars/ready-groups";
import { Banner } from "@/components/ui/banner";
import { LinkList } from "@/components/ui/link-list";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { pageNumber, pageSize } from "@/lib/core/page";
import { mayDecide, maySeeCandidates, maySettleNotPassed } from "@/lib/exemplars/policy";
import { listCandidates } from "@/lib/exemplars/queries";
import type { Candidate } from "@/lib/exemplars/rules";
import { maySeeRecognitions } from "@/lib/recognitions/policy";
import { listDecisions } from "@/lib/recognitions/queries";
import { listProposedRevocations } from "@/lib/revocations/queries";
import { formatCount, formatDate } from "@/lib/text/format";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { settleNotPassedAction } from "./actions";

export const metadata = { title: vi.exemplars.title };

type Props = { searchParams: Promise<{ da?: string; trang?: string }> };

const words = vi.exemplars;

export default async function RecognitionsPage({ searchParams }: Props) {
  const actor = await requireActor();
  const { da, trang } = await searchParams;
  const verdict = maySeeRecognitions(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.tasks() }} />;
  const page = pageNumber(trang);
  const [candidates, decisions, proposed] = await Promise.all([
    listCandidates(actor),
    listDecisions(actor, page),
    listProposedRevocations(actor),
  ]);
  const sees = maySeeCandidates(actor).allowed;
  const settles = maySettleNotPassed(actor, { standing: "NOT_PASSED" }).allowed;
  return (
    <>
      <PageHead
        title={words.title}
        lead={sees ? words.lead : words.leadReader}
        actions={<a href={paths.certificates()}>{words.register}</a>}
      />
      <Banner code={da} messages={words.done} />
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
        <DecisionTable rows={decisions.rows} />
        <Pagination
          page={page}
          pageSize={pageSize}
          total={decisions.total}
          noun={words.decisions.noun}
          hrefFor={(n) => `${paths.recognitions()}?trang=${n}`}
        />
      </Section>
    </>
  );
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
