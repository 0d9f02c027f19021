import { ListFrame, NoMatch, NothingYet } from "@/components/administration/list-frame";
import { PersonTable } from "@/components/persons/person-table";
import { Chips } from "@/components/ui/chips";
import { FilterLinks } from "@/components/ui/filter-links";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { SearchBox } from "@/components/ui/search-box";
import { mayViewAdministration } from "@/lib/agencies/policy";
import { requireActor } from "@/lib/auth/session";
import { pageNumber } from "@/lib/core/page";
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
  const create = mayCreatePerson(actor).allowed ? paths.newPerson() : null;
  const filtered = hrefWith({ ...filter, sort: "ten", down: false }) !== paths.adminPersons();
  const nobody = filtered ? <NoMatch words={words} all={paths.adminPersons()} /> : <NothingYet words={words} create={create} />;
  return (
    <ListFrame words={words} done={asked.da} create={create} found={found} hrefFor={(page) => hrefWith({ ...filter, page })}>
      <Narrowing filter={filter} department={filter.departmentId ? (names.get(filter.departmentId) ?? "") : ""} />
      {found.rows.length > 0 ? (
        <PersonTable
          rows={found.rows.map((row) => ({ ...row, department: names.get(row.departmentId ?? "") ?? words.noDepartment }))}
          sort={filter.sort}
          down={filter.down}
          sortHref={(sort) => hrefWith({ ...filter, sort, down: sort === filter.sort && !filter.down })}
        />
      ) : (
        nobody
      )}
    </ListFrame>
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
