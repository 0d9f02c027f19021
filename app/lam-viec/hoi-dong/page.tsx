import { SessionTable } from "@/components/councils/session-table";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { SearchBox } from "@/components/ui/search-box";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { pageNumber, pageSize } from "@/lib/core/page";
import { mayCreateSession } from "@/lib/council-sessions/policy";
import { listSessions } from "@/lib/council-sessions/queries";
import { mayKeepCouncil } from "@/lib/councils/policy";
import { listCouncils } from "@/lib/councils/queries";
import { formatCount } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

export const metadata = { title: vi.councils.title };

type Search = Promise<{ q?: string; trang?: string; da?: string }>;

export default async function CouncilsPage({ searchParams }: { searchParams: Search }) {
  const actor = await requireActor();
  const { q = "", trang, da } = await searchParams;
  const words = vi.councils;
  const [found, councils] = await Promise.all([listSessions(actor, { q: String(q), page: pageNumber(trang) }), listCouncils(actor)]);
  const hrefFor = (page: number) => `${paths.councils()}?${new URLSearchParams({ q: String(q), trang: String(page) })}`;
  return (
    <>
      <Banner code={da} messages={words.done} />
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={mayCreateSession(actor).allowed ? <ButtonLink href={paths.newSession()}>{words.newSession}</ButtonLink> : null}
      />
      <Section id="phien" title={words.sessions}>
        <SearchBox action={paths.councils()} label={words.search} placeholder={words.searchHint} value={String(q)} />
        {found.rows.length > 0 ? (
          <>
            <SessionTable rows={found.rows} />
            <Pagination page={found.page} pageSize={pageSize} total={found.total} noun={words.sessionNoun} hrefFor={hrefFor} />
          </>
        ) : (
          <EmptyState title={q ? words.noSessionsFound : words.noSessions}>{words.noSessionsHelp}</EmptyState>
        )}
      </Section>
      <Section id="thanh-phan" title={words.councilList}>
        <ul className="items">
          {councils.map((council) => (
            <li key={council.id}>
              <a href={paths.council(council.id)}>{council.name}</a>
              <p className="small soft">{words.council.lead(formatCount(council.inOffice), formatCount(council.voting))}</p>
            </li>
          ))}
        </ul>
        <p className="mt-4">
          <a href={paths.ballotRules()}>{vi.ballotRules.open}</a>
        </p>
        {mayKeepCouncil(actor).allowed ? (
          <p className="mt-4">
            <ButtonLink href={paths.councilList()} look="second">
              {words.createCouncil}
            </ButtonLink>
          </p>
        ) : null}
      </Section>
    </>
  );
}
