import type { Metadata } from "next";
import { listHref } from "@/components/public/list-address";
import { ListSearch } from "@/components/public/list-search";
import { PlaceList } from "@/components/public/place-list";
import { PlanList } from "@/components/public/plan-list";
import { ReadingList } from "@/components/public/reading-list";
import { SearchHelp } from "@/components/public/search-help";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { normaliseCode } from "@/lib/certificates/rules";
import { today } from "@/lib/core/clock";
import { listExemplars } from "@/lib/exemplars/public";
import { listPlans } from "@/lib/plans/public";
import { searchPlaces } from "@/lib/search/public";
import { searchWords } from "@/lib/search/rules";
import { formatCount } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { oneValue } from "@/lib/web/query-string";
import { searchPause } from "@/lib/web/search-pause";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const words = vi.home.search;
const exemplarsShown = 10;

/** Words somebody asked for; null when there is nothing to look for. */
async function asked(searchParams: Props["searchParams"]): Promise<string | null> {
  const q =
    oneValue((await searchParams).q)
      ?.normalize("NFC")
      .trim() ?? "";
  return searchWords(q).length > 0 ? q : null;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const q = await asked(searchParams);
  return { title: q === null ? words.title : words.titleFor(q), robots: { index: false } };
}

export default async function SearchPage({ searchParams }: Props) {
  const q = await asked(searchParams);
  return (
    <div className="wrap">
      <PageHead
        title={q === null ? words.title : words.titleFor(q)}
        lead={words.lead}
        crumbs={[{ label: vi.home.crumb, href: paths.home() }, { label: words.title }]}
      />
      <ListSearch action={paths.search()} label={words.label} placeholder={vi.layout.search.placeholder} value={q ?? undefined} />
      {q === null ? <SearchHelp title={words.start} /> : <Results q={q} />}
    </div>
  );
}

async function Results({ q }: { q: string }) {
  const pause = await searchPause();
  if (pause !== null) return <Note look="warn">{pause}</Note>;
  const [exemplars, plans, places] = await Promise.all([listExemplars({ q }), listPlans({ q }), searchPlaces(q)]);
  const total = exemplars.total + plans.length + places.length;
  const code = normaliseCode(q);
  return (
    <>
      <p className="mt-5" role="status">
        {words.found(formatCount(total))}
      </p>
      {code ? (
        <Note>
          {words.certificate} <a href={paths.verify(code)}>{words.certificateLink}</a>
        </Note>
      ) : null}
      {exemplars.total > 0 ? (
        <Section id="guong" title={words.exemplars(formatCount(exemplars.total))}>
          <ReadingList exemplars={exemplars.rows.slice(0, exemplarsShown)} words={q} />
          {exemplars.total > exemplarsShown ? <a href={listHref({ q })}>{words.moreExemplars(formatCount(exemplars.total))}</a> : null}
        </Section>
      ) : null}
      {plans.length > 0 ? (
        <Section id="ke-hoach" title={words.plans(formatCount(plans.length))}>
          <PlanList plans={plans} thisYear={Number(today().slice(0, 4))} words={q} />
        </Section>
      ) : null}
      {places.length > 0 ? (
        <Section id="noi" title={words.places(formatCount(places.length))}>
          <PlaceList places={places} words={q} />
        </Section>
      ) : null}
      {total === 0 && !code ? <SearchHelp title={words.none(q)} /> : null}
    </>
  );
}
