import { EventFilter } from "@/components/audit-log/event-filter";
import { EventTable } from "@/components/audit-log/event-table";
import { kindWord, subjectWord } from "@/components/audit-log/event-words";
import { Chips } from "@/components/ui/chips";
import { EmptyState } from "@/components/ui/empty-state";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { mayReadAuditLog } from "@/lib/audit-log/policy";
import { listDoers, listEventKinds, listEvents } from "@/lib/audit-log/queries";
import { eventFilterSchema, type EventFilter as Filter } from "@/lib/audit-log/schema";
import { requireActor } from "@/lib/auth/session";
import { pageNumber, pageSize } from "@/lib/core/page";
import { nameSubjects } from "@/lib/event-subjects/queries";
import { formatDay } from "@/lib/text/format";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { oneValue, withQuery } from "@/lib/web/query-string";

export const metadata = { title: vi.auditLog.title };

type Asked = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Asked> };

const words = vi.auditLog;
const keys = ["viec", "nguoi", "loai", "ma", "tu", "den"] as const;

export default async function AuditLogPage({ searchParams }: Props) {
  const actor = await requireActor();
  const verdict = mayReadAuditLog(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.tasks() }} />;
  const asked = await searchParams;
  const typed = Object.fromEntries(keys.map((key) => [key, oneValue(asked[key]) ?? ""])) as Record<(typeof keys)[number], string>;
  const filter = eventFilterSchema.parse(Object.fromEntries(keys.map((key) => [key, typed[key] || null])));
  const [found, doers, kinds] = await Promise.all([
    listEvents(actor, filter, pageNumber(asked.trang)),
    listDoers(actor),
    listEventKinds(actor),
  ]);
  const badDate = (typed.tu !== "" && filter.tu === null) || (typed.den !== "" && filter.den === null);
  const chips = chipsOf(filter, new Map(doers.map((doer) => [doer.id, doer.name])));
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lede}
        crumbs={[{ label: vi.agencies.admin, href: paths.admin() }, { label: words.title }]}
      />
      {badDate ? <Note look="warn">{words.badDate}</Note> : null}
      <EventFilter kinds={kinds} doers={doers} values={typed} />
      <Chips items={chips} clearHref={paths.auditLog()} />
      {found.rows.length > 0 ? (
        <EventTable rows={found.rows} names={await nameSubjects(actor, found.rows)} />
      ) : (
        <EmptyState
          title={chips.length > 0 ? words.noMatchTitle : words.emptyTitle}
          action={chips.length > 0 ? { href: paths.auditLog(), label: words.clear } : undefined}
        >
          {chips.length > 0 ? words.noMatchText : words.emptyText}
        </EmptyState>
      )}
      <Pagination
        page={found.page}
        pageSize={pageSize}
        total={found.total}
        noun={words.noun}
        hrefFor={(trang) => hrefWith(filter, { trang })}
      />
    </>
  );
}

function hrefWith(filter: Filter, more: Record<string, string | number | null>): string {
  const days = { tu: filter.tu && formatDay(filter.tu), den: filter.den && formatDay(filter.den) };
  return withQuery(paths.auditLog(), { ...filter, ...days, ...more });
}

/** What the log is narrowed to; each chip leads to the log without it. */
function chipsOf(filter: Filter, names: Map<string, string>): { label: string; href: string }[] {
  const said = {
    viec: filter.viec && kindWord(filter.viec),
    nguoi: filter.nguoi && (names.get(filter.nguoi) ?? words.filter.doer),
    ma: filter.ma && words.filter.one(filter.loai ? subjectWord(filter.loai) : words.filter.subject),
    loai: filter.ma ? null : filter.loai && subjectWord(filter.loai),
    tu: filter.tu && words.filter.since(formatDay(filter.tu)),
    den: filter.den && words.filter.until(formatDay(filter.den)),
  };
  return Object.entries(said).flatMap(([key, label]) => (label ? [{ label, href: hrefWith(filter, { [key]: null }) }] : []));
}
