import { NominationTable } from "@/components/nominations/nomination-table";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { Chips } from "@/components/ui/chips";
import { EmptyState } from "@/components/ui/empty-state";
import { FacetList } from "@/components/ui/facet-list";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { SearchBox } from "@/components/ui/search-box";
import { SheetButton } from "@/components/ui/sheet-button";
import { requireActor } from "@/lib/auth/session";
import { pageSize } from "@/lib/core/page";
import { listDepartmentNames } from "@/lib/departments/queries";
import { mayNominateSomewhere } from "@/lib/nominations/policy";
import { countNominations, type ListFilter, listNominations, type NominationFacets } from "@/lib/nominations/queries";
import { listPublishedPlans } from "@/lib/plans/queries";
import { formatCount } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { compareText } from "@/lib/text/vietnamese";
import { paths } from "@/lib/web/paths";
import { filterFields, listHref, readFilter, type SearchParams } from "./list-address";

const words = vi.nominations.list;

export const metadata = { title: vi.nominations.title };

export default async function NominationsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireActor();
  const params = await searchParams;
  const filter = readFilter(params);
  const [list, facets, names, plans] = await Promise.all([
    listNominations(actor, filter),
    countNominations(actor),
    listDepartmentNames(actor),
    filter.planId ? listPublishedPlans(actor) : [],
  ]);
  const plan = plans.find(({ id }) => id === filter.planId)?.title;
  const maySome = mayNominateSomewhere(actor).allowed;
  const all = facets.years.reduce((sum, year) => sum + year.count, 0);
  const start = maySome ? <ButtonLink href={paths.newNomination()}>{words.start}</ButtonLink> : null;
  return (
    <>
      <Banner code={params.da} messages={vi.nominations.done} />
      <PageHead title={vi.nominations.title} lead={words.lead} actions={start} />
      {all === 0 ? (
        <EmptyState title={words.empty}>{maySome ? words.emptyTextUnit : words.emptyText}</EmptyState>
      ) : (
        <div className="listing">
          <FacetList groups={facetGroups(filter, facets, names)} close={words.close(formatCount(list.total))} />
          <div>
            <h2 className="vh">{words.found}</h2>
            <div className="row">
              <SearchBox
                action={paths.nominations()}
                label={words.search}
                placeholder={words.placeholder}
                value={filter.q}
                hidden={filterFields(filter)}
              />
              <SheetButton sheet="loc">{words.open}</SheetButton>
            </div>
            <Chips items={chosen(filter, names, plan)} clearHref={paths.nominations()} />
            <Found filter={filter} list={list} names={names} />
          </div>
        </div>
      )}
    </>
  );
}

interface FoundProps {
  filter: ListFilter;
  list: Awaited<ReturnType<typeof listNominations>>;
  names: Map<string, string>;
}

function Found({ filter, list, names }: FoundProps) {
  if (list.total === 0)
    return (
      <EmptyState title={words.nothing} action={{ href: paths.nominations(), label: words.clear }}>
        {words.nothingText}
      </EmptyState>
    );
  return (
    <>
      <NominationTable
        rows={list.rows}
        total={list.total}
        departmentNames={names}
        sort={filter.sort}
        sortHref={(sort) => listHref(filter, { sort })}
      />
      <Pagination
        page={list.page}
        pageSize={pageSize}
        total={list.total}
        noun={words.noun}
        hrefFor={(page) => listHref(filter, { page })}
      />
    </>
  );
}

const states = vi.nominations.states;
const kinds = vi.common.kinds;

function facetGroups(filter: ListFilter, facets: NominationFacets, names: Map<string, string>) {
  const counts = new Map(facets.states.map((row) => [row.value, row.count]));
  const departments = facets.departments.map((row) => ({ ...row, label: names.get(row.value) ?? "" }));
  return [
    {
      title: words.facets.state,
      options: (Object.keys(states) as (keyof typeof states)[]).flatMap((state) =>
        counts.has(state)
          ? [{ label: states[state], count: counts.get(state), ...facet(filter, { state }, { state: null }, filter.state === state) }]
          : [],
      ),
    },
    {
      title: words.facets.year,
      options: facets.years.map(({ value: year, count }) => ({
        label: words.year(year),
        count,
        ...facet(filter, { year }, { year: null }, filter.year === year),
      })),
    },
    {
      title: words.facets.kind,
      options: (Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => ({
        label: kinds[kind],
        ...facet(filter, { kind }, { kind: null }, filter.kind === kind),
      })),
    },
    {
      title: words.facets.unit,
      open: departments.length <= 12,
      options: departments
        .sort((a, b) => compareText(a.label, b.label))
        .map(({ value: departmentId, label, count }) => ({
          label,
          count,
          ...facet(filter, { departmentId }, { departmentId: null }, filter.departmentId === departmentId),
        })),
    },
  ];
}

function facet(filter: ListFilter, choose: Partial<ListFilter>, drop: Partial<ListFilter>, on: boolean) {
  return { href: listHref(filter, on ? drop : choose), on };
}

function chosen(filter: ListFilter, names: Map<string, string>, plan: string | undefined): { label: string; href: string }[] {
  const chips: ({ label: string; href: string } | null)[] = [
    filter.q ? { label: `“${filter.q}”`, href: listHref(filter, { q: "" }) } : null,
    filter.planId ? { label: plan ?? vi.plans.page.list.title, href: listHref(filter, { planId: null }) } : null,
    filter.state ? { label: states[filter.state], href: listHref(filter, { state: null }) } : null,
    filter.year ? { label: words.year(filter.year), href: listHref(filter, { year: null }) } : null,
    filter.kind ? { label: kinds[filter.kind], href: listHref(filter, { kind: null }) } : null,
    filter.departmentId
      ? { label: names.get(filter.departmentId) ?? words.facets.unit, href: listHref(filter, { departmentId: null }) }
      : null,
  ];
  return chips.filter((chip) => chip !== null);
}
