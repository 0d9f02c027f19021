import { QueueFilters } from "@/components/appraisals/queue-filters";
import { QueueTable } from "@/components/appraisals/queue-table";
import { QueueViews } from "@/components/appraisals/queue-views";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { SearchBox } from "@/components/ui/search-box";
import { countAppraisals, listAppraisals } from "@/lib/appraisal-queue/queries";
import { isNarrowed, type QueueRow, queueAddress, queueHidden } from "@/lib/appraisal-queue/rules";
import { queueFilterSchema } from "@/lib/appraisal-queue/schema";
import { appraisalsVisibleTo, mayListAppraisals } from "@/lib/appraisals/policy";
import { requireActor } from "@/lib/auth/session";
import { pageNumber, pageSize } from "@/lib/core/page";
import { formatCount, formatDay } from "@/lib/text/format";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

const words = vi.appraisals;

export const metadata = { title: words.title };

type Query = Record<string, string | string[] | undefined>;

export default async function AppraisalsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [actor, query] = [await requireActor(), await searchParams];
  const verdict = mayListAppraisals(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.tasks() }} />;
  const office = appraisalsVisibleTo(actor).all;
  // The office begins with what waits; a unit with what it was told.
  const filter = queueFilterSchema.parse(office && query.xem === undefined ? { ...query, xem: "WAITING" } : query);
  const [found, counts] = await Promise.all([listAppraisals(actor, { ...filter, page: pageNumber(query.trang) }), countAppraisals(actor)]);
  return (
    <>
      <PageHead title={words.title} lead={office ? ledeOf(counts.views.WAITING, found.rows) : words.ledeUnit} />
      {office ? <QueueViews filter={filter} counts={counts.views} /> : null}
      <SearchBox
        action={paths.appraisals()}
        label={words.search}
        placeholder={words.searchPlaceholder}
        value={filter.q}
        hidden={queueHidden(filter)}
      />
      <QueueFilters filter={filter} units={counts.units} plans={counts.plans} />
      {found.rows.length > 0 ? (
        <QueueTable rows={found.rows} actorId={actor.id} />
      ) : (
        <Nothing narrowed={isNarrowed(filter)} office={office} />
      )}
      <Pagination
        page={found.page}
        pageSize={pageSize}
        total={found.total}
        noun={words.noun}
        hrefFor={(page) => queueAddress(paths.appraisals(), filter, { trang: String(page) })}
      />
    </>
  );
}

function ledeOf(waiting: number, rows: readonly QueueRow[]): string {
  const due = rows.flatMap((row) => (row.due ? [row.due] : [])).sort()[0];
  return waiting > 0 ? words.lede(formatCount(waiting), due ? formatDay(due) : null) : words.ledeNone;
}

function Nothing({ narrowed, office }: { narrowed: boolean; office: boolean }) {
  if (narrowed) {
    return (
      <EmptyState title={words.emptyTitle} action={{ href: paths.appraisals(), label: words.seeAll }}>
        {words.emptyFound}
      </EmptyState>
    );
  }
  return <EmptyState title={words.emptyTitle}>{office ? words.emptyText : words.emptyUnit}</EmptyState>;
}
