import { StoryTable } from "@/components/articles/story-table";
import { Banner } from "@/components/ui/banner";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { SearchBox } from "@/components/ui/search-box";
import { maySeeArticles, mayStartArticle } from "@/lib/articles/policy";
import { listStories } from "@/lib/articles/queries";
import type { StoryFilter } from "@/lib/articles/rules";
import { requireActor } from "@/lib/auth/session";
import { pageNumber, pageSize } from "@/lib/core/page";
import { formatCount } from "@/lib/text/format";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { startArticleAction } from "./actions";

export const metadata = { title: vi.articles.title };

type Props = { searchParams: Promise<{ da?: string; q?: string; loc?: string; trang?: string }> };

const words = vi.articles;
const filters: readonly StoryFilter[] = ["all", "missing", "waiting", "shown"];

export default async function ArticlesPage({ searchParams }: Props) {
  const actor = await requireActor();
  const given = await searchParams;
  const verdict = maySeeArticles(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.tasks() }} />;
  const q = typeof given.q === "string" ? given.q.slice(0, 100).trim() : "";
  const filter = filters.find((known) => known === given.loc) ?? "all";
  const page = pageNumber(given.trang);
  const found = await listStories(actor, { q, filter, page });
  const plain = q === "" && filter === "all";
  return (
    <>
      <Banner code={given.da} messages={words.done} />
      <PageHead title={words.title} lead={words.lead} meta={<span>{unpublishedText(found.unpublished, found.total)}</span>} />
      <SearchBox
        action={paths.articles()}
        label={words.list.search}
        placeholder={words.list.search}
        value={q}
        {...(filter === "all" ? {} : { hidden: { loc: filter } })}
      />
      <nav className="row mt-4" aria-label={words.list.filterLabel}>
        {filters.map((known) => (
          <FilterLink key={known} known={known} on={known === filter} href={address(q, known, 1)} />
        ))}
      </nav>
      {found.rows.length > 0 ? (
        <StoryTable rows={found.rows} action={startArticleAction} mayStart={(row) => mayStartArticle(actor, row).allowed} />
      ) : (
        <EmptyState title={plain ? words.list.emptyTitle : words.list.noMatchTitle}>
          {plain ? words.list.emptyText : words.list.noMatchText}
        </EmptyState>
      )}
      <Pagination page={page} pageSize={pageSize} total={found.total} noun={words.list.noun} hrefFor={(n) => address(q, filter, n)} />
    </>
  );
}

function FilterLink({ known, on, href }: { known: StoryFilter; on: boolean; href: string }) {
  const label = words.list.filters[known];
  return on ? <b aria-current="true">{label}</b> : <a href={href}>{label}</a>;
}

function unpublishedText(unpublished: number, total: number): string | null {
  if (unpublished > 0) return words.unpublished(formatCount(unpublished));
  return total > 0 ? words.allPublished : null;
}

function address(q: string, filter: StoryFilter, page: number): string {
  const parts = new URLSearchParams();
  if (q) parts.set("q", q);
  if (filter !== "all") parts.set("loc", filter);
  if (page > 1) parts.set("trang", String(page));
  return parts.size > 0 ? `${paths.articles()}?${parts}` : paths.articles();
}
