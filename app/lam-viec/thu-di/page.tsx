import { OutboxTable } from "@/components/outbox/outbox-table";
import { FilterForm } from "@/components/subjects/filter-form";
import { Banner } from "@/components/ui/banner";
import { EmptyState } from "@/components/ui/empty-state";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { pageNumber, pageSize } from "@/lib/core/page";
import { mayReadOutbox, mayStopMessage } from "@/lib/outbox/policy";
import { hasMailServer, listOutbox } from "@/lib/outbox/queries";
import { whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { oneValue, withQuery } from "@/lib/web/query-string";
import { repeatMessageAction, stopMessageAction } from "./actions";

const words = vi.outbox;

export const metadata = { title: words.title };

type Asked = Record<string, string | string[] | undefined>;

export default async function OutboxPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const actor = await requireActor();
  const refused = whyNot(mayReadOutbox(actor));
  if (refused) return <RefusedPanel reason={refused} back={{ href: paths.tasks() }} />;
  const asked = await searchParams;
  const q = oneValue(asked.q) ?? "";
  const found = await listOutbox(actor, { q, page: pageNumber(asked.trang) });
  const acts = mayStopMessage(actor, { standing: "WAITING" }).allowed;
  return (
    <>
      <Banner code={asked.da} messages={words.done} />
      <PageHead title={words.title} lead={words.lead} />
      {hasMailServer() ? null : (
        <Note look="warn" title={words.noServer.title}>
          {words.noServer.text}
        </Note>
      )}
      <FilterForm action={paths.outbox()} label={words.search.label} placeholder={words.search.placeholder} q={q} selects={[]} />
      {found.rows.length > 0 ? (
        <OutboxTable rows={found.rows} actions={acts ? { stop: stopMessageAction, repeat: repeatMessageAction } : null} />
      ) : (
        <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>
      )}
      <Pagination
        page={found.page}
        pageSize={pageSize}
        total={found.total}
        noun={words.noun}
        hrefFor={(trang) => withQuery(paths.outbox(), { q, trang })}
      />
    </>
  );
}
