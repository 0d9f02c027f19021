import { FormShell } from "@/components/forms/form-shell";
import { SubmitButton } from "@/components/forms/submit-button";
import { NoticeList } from "@/components/reminders/notice-list";
import { Banner } from "@/components/ui/banner";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { requireActor } from "@/lib/auth/session";
import { pageNumber, pageSize } from "@/lib/core/page";
import { countUnread, listNotices } from "@/lib/reminders/queries";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";
import { markNoticesReadAction } from "./actions";

const words = vi.reminders;

export const metadata = { title: words.title };

type Asked = { da?: string | string[]; trang?: string | string[] };

export default async function NoticesPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const actor = await requireActor();
  const { da, trang } = await searchParams;
  const [found, unread] = await Promise.all([listNotices(actor, pageNumber(trang)), countUnread(actor)]);
  return (
    <>
      <Banner code={da} messages={words.done} />
      <PageHead title={words.title} lead={words.lead} />
      {unread > 0 ? (
        <FormShell action={markNoticesReadAction} id="da-doc">
          <SubmitButton label={words.markRead} look="quiet" />
        </FormShell>
      ) : null}
      {found.rows.length > 0 ? <NoticeList rows={found.rows} /> : <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>}
      <Pagination
        page={found.page}
        pageSize={pageSize}
        total={found.total}
        noun={words.noun}
        hrefFor={(page) => withQuery(paths.notices(), { trang: page })}
      />
    </>
  );
}
