import { RegistrationTable } from "@/components/registrations/registration-table";
import { FilterForm, type FilterSelect } from "@/components/subjects/filter-form";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { pageNumber, pageSize } from "@/lib/core/page";
import { mayReadRegistrations, mayStartRegistration } from "@/lib/registrations/policy";
import { listRegistrationFacets, listRegistrations, type RegistrationFilter } from "@/lib/registrations/queries";
import { registrationStates } from "@/lib/registrations/states";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { oneValue, withQuery } from "@/lib/web/query-string";

export const metadata = { title: vi.registrations.title };

type Asked = Record<string, string | string[] | undefined>;

const words = vi.registrations;

export default async function RegistrationsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const actor = await requireActor();
  const verdict = mayReadRegistrations(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.tasks() }} />;
  const asked = await searchParams;
  const filter = filterOf(asked);
  const [found, facets] = await Promise.all([listRegistrations(actor, filter), listRegistrationFacets(actor)]);
  const kept = { q: filter.q, "ke-hoach": filter.planId, nam: filter.year, "don-vi": filter.departmentId, tt: filter.state };
  const registers = mayStartRegistration(actor).allowed;
  return (
    <>
      <Banner code={asked.da} messages={words.done} />
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={registers ? <ButtonLink href={paths.newRegistration()}>{words.register}</ButtonLink> : undefined}
      />
      <FilterForm
        action={paths.registrations()}
        label={words.search.label}
        placeholder={words.search.placeholder}
        q={filter.q}
        selects={selectsOf(facets, filter)}
      />
      {found.rows.length > 0 ? <RegistrationTable rows={found.rows} /> : <Nothing filtered={isNarrow(filter)} registers={registers} />}
      <Pagination
        page={found.page}
        pageSize={pageSize}
        total={found.total}
        noun={words.noun}
        hrefFor={(trang) => withQuery(paths.registrations(), { ...kept, trang })}
      />
    </>
  );
}

function filterOf(asked: Asked): RegistrationFilter {
  const uuid = (name: string) => {
    const value = oneValue(asked[name]);
    return value && /^[0-9a-f-]{36}$/.test(value) ? value : null;
  };
  const year = Number(oneValue(asked.nam) ?? Number.NaN);
  return {
    q: oneValue(asked.q) ?? "",
    planId: uuid("ke-hoach"),
    year: Number.isInteger(year) && year > 1900 && year < 2200 ? year : null,
    departmentId: uuid("don-vi"),
    state: registrationStates.find((state) => state === oneValue(asked.tt)) ?? null,
    page: pageNumber(asked.trang),
  };
}

type Facets = Awaited<ReturnType<typeof listRegistrationFacets>>;

/** Only what there is a choice of. */
function selectsOf(facets: Facets, filter: RegistrationFilter): FilterSelect[] {
  const { any } = words.filter;
  const selects: FilterSelect[] = [
    {
      name: "nam",
      label: words.filter.year,
      value: filter.year ? String(filter.year) : null,
      any,
      options: facets.years.map(({ year }) => ({ value: String(year), label: String(year) })),
    },
    {
      name: "don-vi",
      label: words.filter.unit,
      value: filter.departmentId,
      any,
      options: facets.units.map((row) => ({ value: row.id, label: row.name })),
    },
    {
      name: "ke-hoach",
      label: words.filter.plan,
      value: filter.planId,
      any,
      options: facets.plans.map((row) => ({ value: row.id, label: row.title })),
    },
    {
      name: "tt",
      label: words.filter.state,
      value: filter.state,
      any,
      options: registrationStates.map((state) => ({ value: state, label: words.states[state] })),
    },
  ];
  return selects.filter((select) => select.options.length > 1);
}

const isNarrow = (filter: RegistrationFilter) =>
  filter.q !== "" || [filter.planId, filter.year, filter.departmentId, filter.state].some((value) => value !== null);

function Nothing({ filtered, registers }: { filtered: boolean; registers: boolean }) {
  if (filtered) {
    return (
      <EmptyState title={words.empty.none} action={{ href: paths.registrations(), label: words.empty.clear }}>
        {words.empty.noneText}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={words.empty.title} action={registers ? { href: paths.newRegistration(), label: words.register } : undefined}>
      {words.empty.text}
    </EmptyState>
  );
}
