import { ListFrame, NoMatch, NothingYet } from "@/components/administration/list-frame";
import { type DepartmentLine, type DepartmentSort, DepartmentTable } from "@/components/departments/department-table";
import { FilterLinks } from "@/components/ui/filter-links";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { SearchBox } from "@/components/ui/search-box";
import { mayViewAdministration } from "@/lib/agencies/policy";
import { requireActor } from "@/lib/auth/session";
import { pageNumber, pageSpan } from "@/lib/core/page";
import { mayCreateDepartment } from "@/lib/departments/policy";
import { countPersonsByDepartment, listDepartments } from "@/lib/departments/queries";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { compareText, withoutAccents } from "@/lib/text/vietnamese";
import { paths } from "@/lib/web/paths";
import { oneValue, withQuery } from "@/lib/web/query-string";

export const metadata = { title: vi.departments.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const words = vi.departments;
const sorts: Record<DepartmentSort, (a: DepartmentLine, b: DepartmentLine) => number> = {
  ten: (a, b) => compareText(a.name, b.name),
  loai: (a, b) => Number(b.isOffice) - Number(a.isOffice) || a.kind.localeCompare(b.kind) || compareText(a.name, b.name),
  nguoi: (a, b) => a.persons - b.persons || compareText(a.name, b.name),
  tu: (a, b) => a.activeFrom.localeCompare(b.activeFrom) || compareText(a.name, b.name),
};
const isSort = (value: string | null): value is DepartmentSort => value !== null && Object.hasOwn(sorts, value);

export default async function DepartmentsPage({ searchParams }: Props) {
  const actor = await requireActor();
  const verdict = mayViewAdministration(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.tasks() }} />;
  const asked = await searchParams;
  const [rows, persons] = await Promise.all([listDepartments(actor), countPersonsByDepartment(actor)]);
  const q = oneValue(asked.q) ?? "";
  const tt = oneValue(asked.tt);
  const xep = oneValue(asked.xep);
  const sort = isSort(xep) ? xep : "loai";
  const down = asked.nguoc === "1";
  const page = pageNumber(asked.trang);
  const bare = withoutAccents(q);
  const found = rows
    .filter((row) => row.names.some((name) => withoutAccents(`${name.name} ${name.shortName}`).includes(bare)))
    .filter((row) => tt === null || (row.standing === "ACTIVE" || row.standing === "COMING") === (tt === "dang"))
    .map((row) => ({ ...row, persons: persons.get(row.id) ?? 0 }))
    .sort((a, b) => (down ? -1 : 1) * sorts[sort](a, b));
  const { skip, take } = pageSpan(page);
  const href = (more: Record<string, string | number | null>) =>
    withQuery(paths.adminDepartments(), { q, tt, xep: xep === null ? null : sort, nguoc: down ? "1" : null, ...more });
  const create = mayCreateDepartment(actor).allowed ? paths.newDepartment() : null;
  const nothing = rows.length > 0 ? <NoMatch words={words} all={paths.adminDepartments()} /> : <NothingYet words={words} create={create} />;
  return (
    <ListFrame words={words} done={asked.da} create={create} found={{ page, total: found.length }} hrefFor={(trang) => href({ trang })}>
      <SearchBox
        action={paths.adminDepartments()}
        label={words.search}
        placeholder={words.searchPlaceholder}
        value={q}
        hidden={tt ? { tt } : {}}
      />
      <FilterLinks
        label={words.filterLabel}
        items={[
          { label: words.filters.all, href: href({ tt: null }), on: tt === null },
          { label: words.filters.active, href: href({ tt: "dang" }), on: tt === "dang" },
          { label: words.filters.ended, href: href({ tt: "het" }), on: tt !== null && tt !== "dang" },
        ]}
      />
      {found.length > 0 ? (
        <DepartmentTable
          rows={found.slice(skip, skip + take)}
          sort={sort}
          down={down}
          sortHref={(key) => href({ xep: key, nguoc: key === sort && !down ? "1" : null })}
        />
      ) : (
        nothing
      )}
    </ListFrame>
  );
}
