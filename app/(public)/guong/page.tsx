import { ExemplarChips } from "@/components/public/exemplar-chips";
import { ExemplarFacets } from "@/components/public/exemplar-facets";
import { type ListState, listHidden, listHref, readListState } from "@/components/public/list-address";
import { ListSearch } from "@/components/public/list-search";
import { ReadingList } from "@/components/public/reading-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { SheetButton } from "@/components/ui/sheet-button";
import { listAgencies } from "@/lib/agencies/public";
import { pageNumber, pageSize } from "@/lib/core/page";
import { countFacets, listExemplars, type PublicExemplar } from "@/lib/exemplars/public";
import { formatCount } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { searchPause } from "@/lib/web/search-pause";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata = { title: vi.home.list.title };

const words = vi.home.list;

export default async function ExemplarsPage({ searchParams }: Props) {
  const query = await searchParams;
  const state = readListState(query);
  const pause = state.q === "" ? null : await searchPause();
  if (pause !== null) return <Paused sentence={pause} />;
  const asked = pageNumber(query.trang);
  const [first, facets, agencies] = await Promise.all([listExemplars(state, asked), countFacets(state), listAgencies()]);
  // A page behind the last one, from an old link: the last one.
  const list = first.page > first.pages ? await listExemplars(state, first.pages) : first;
  return (
    <div className="wrap">
      <PageHead title={words.title} lead={words.lead} crumbs={[{ label: vi.home.crumb, href: paths.home() }, { label: words.title }]} />
      <div className="listing">
        <ExemplarFacets state={state} facets={facets} total={list.total} />
        <section aria-labelledby="ket-qua">
          <ListSearch
            action={paths.exemplars()}
            label={words.searchLabel}
            placeholder={words.searchHint}
            value={state.q}
            hidden={listHidden(state)}
          />
          <div className="h-row mt-5">
            <h2 id="ket-qua">{words.found(formatCount(list.total))}</h2>
            <p className="soft small">{words.order}</p>
          </div>
          <SheetButton sheet="loc">{words.openFilter}</SheetButton>
          <ExemplarChips state={state} agencyName={agencies.find((agency) => agency.slug === state.agency)?.name} />
          <Results rows={list.rows} state={state} total={list.total} page={list.page} />
        </section>
      </div>
    </div>
  );
}

function Paused({ sentence }: { sentence: string }) {
  return (
    <div className="wrap">
      <PageHead title={words.title} lead={words.lead} crumbs={[{ label: vi.home.crumb, href: paths.home() }, { label: words.title }]} />
      <Note look="warn">{sentence}</Note>
    </div>
  );
}

function Results({ rows, state, total, page }: { rows: readonly PublicExemplar[]; state: ListState; total: number; page: number }) {
  if (total === 0) {
    return (
      <EmptyState title={words.none} action={{ href: paths.exemplars(), label: words.showAll }}>
        {words.noneAdvice}
      </EmptyState>
    );
  }
  return (
    <>
      <ReadingList exemplars={rows} words={state.q} />
      <Pagination page={page} pageSize={pageSize} total={total} noun={words.noun} hrefFor={(n) => listHref(state, n)} />
      {total <= pageSize ? <p className="soft border-line border-t pt-4">{words.last}</p> : null}
    </>
  );
}
