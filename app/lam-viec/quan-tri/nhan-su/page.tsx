import { PersonTable } from "@/components/persons/person-table";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { Chips } from "@/components/ui/chips";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterLinks } from "@/components/ui/filter-links";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { SearchBox } from "@/components/ui/search-box";
import { mayViewAdministration } from "@/lib/agencies/policy";
import { requireActor } from "@/lib/auth/session";
import { pageNumber, pageSize } from "@/lib/core/page";
import { listDepartmentNames } from "@/lib/departments/queries";
import { mayCreatePerson } from "@/lib/persons/policy";
import { listPersons, type PersonFilter } from "@/lib/persons/queries";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { oneValue, withQuery } from "@/lib/web/query-string";

export const metadata = { title: vi.persons.title };

type Asked = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Asked> };

const words = vi.persons;

export default async function PersonsPage({ searchParams }: Props) {
  const actor = await requireActor();
  const verdict = mayViewAdministration(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.tasks() }} />;
  const asked = await searchParams;
  const names = await listDepartmentNames(actor);
  const filter = readFilter(asked, names);
  const found = await listPersons(actor, filter);
  const may = mayCreatePerson(actor).allowed;
  return (
    <>
      <Banner code={asked.da} messages={words.done} />
      <PageHead
        title={words.title}
        lead={words.lede}
        crumbs={[{ label: vi.agencies.admin, href: paths.admin() }, { label: words.title }]}
        actions={may ? <ButtonLink href={paths.newPerson()}>{words.newTitle}</ButtonLink> : undefined}
      />
      <Narrowing filter={filter} department={filter.departmentId ? (names.get(filter.departmentId) ?? "") : ""} />
      {found.rows.length > 0 ? (
        <PersonTable
          rows={found.rows.map((row) => ({ ...row, department: names.get(row.departmentId ?? "") ?? words.noDepartment }))}
          sort={filter.sort}
          down={filter.down}
          sortHref={(sort) => hrefWith({ ...filter, sort, down: sort === filter.sort && !filter.down })}
        />
      ) : (
        <NoPersons filtered={hrefWith({ ...filter, sort: "ten", down: false }) !== paths.adminPersons()} may={may} />
      )}
      <Pagination
        page={found.page}
        pageSize={pageSize}
        total={found.total}
        noun={words.noun}
        hrefFor={(page) => hrefWith({ ...filter, page })}
      />
    </>
  );
}

type Filter = Required<PersonFilter>;

/** What the address asks for; an unknown unit or word is no filter. */
function readFilter(asked: Asked, names: Map<string, string>): Filter {
  const unit = oneValue(asked["don-vi"]);
  const standings = { dang: "working", nghi: "retired" } as const;
  const tt = oneValue(asked.tt);
  return {
    q: oneValue(asked.q) ?? "",
    departmentId: unit && names.has(unit) ? unit : null,
    standing: tt === "dang" || tt === "nghi" ? standings[tt] : null,
    sort: oneValue(asked.xep) === "chuc-vu" ? "chuc-vu" : "ten",
    down: asked.nguoc === "1",
    page: pageNumber(asked.trang),
  };
}

const standingWords = { working: "dang", retired: "nghi" } as const;

/** The address of a filter; page 1 unless told otherwise. */
function hrefWith({ q, departmentId, standing, sort, down, page }: Omit<Filter, "page"> & { page?: number }): string {
  return withQuery(paths.adminPersons(), {
    q,
    tt: standing && standingWords[standing],
    "don-vi": departmentId,
    xep: sort === "ten" ? null : sort,
    nguoc: down ? "1" : null,
    trang: page,
  });
}

function Narrowing({ filter: { page: _page, ...filter }, department }: { filter: Filter; department: string }) {
  const { q, standing, departmentId } = filter;
  const option = (label: string, value: Filter["standing"]) => ({
    label,
    href: hrefWith({ ...filter, standing: value }),
    on: standing === value,
  });
  return (
    <>
      <SearchBox
        action={paths.adminPersons()}
        label={words.search}
        placeholder={words.searchPlaceholder}
        value={q}
        hidden={{ ...(standing ? { tt: standingWords[standing] } : {}), ...(departmentId ? { "don-vi": departmentId } : {}) }}
      />
      <FilterLinks
        label={words.filterLabel}
        items={[option(words.filters.all, null), option(words.filters.working, "working"), option(words.filters.retired, "retired")]}
      />
      <Chips items={departmentId ? [{ label: words.inDepartment(department), href: hrefWith({ ...filter, departmentId: null }) }] : []} />
    </>
  );
}

function NoPersons({ filtered, may }: { filtered: boolean; may: boolean }) {
  if (filtered) {
    return (
      <EmptyState title={words.noMatchTitle} action={{ href: paths.adminPersons(), label: words.clear }}>
        {words.noMatchText}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={words.emptyTitle} action={may ? { href: paths.newPerson(), label: words.newTitle } : undefined}>
      {may ? words.emptyText : words.emptyRead}
    </EmptyState>
  );
}
