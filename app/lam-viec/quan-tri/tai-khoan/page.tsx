import { ListFrame, NoMatch } from "@/components/administration/list-frame";
import { Chips } from "@/components/ui/chips";
import { FilterLinks } from "@/components/ui/filter-links";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { SearchBox } from "@/components/ui/search-box";
import { RolePicker } from "@/components/users/role-picker";
import { UserTable } from "@/components/users/user-table";
import { mayViewAdministration } from "@/lib/agencies/policy";
import { requireActor } from "@/lib/auth/session";
import { roleNames } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { pageNumber } from "@/lib/core/page";
import { listDepartmentNames } from "@/lib/departments/queries";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { mayCreateUser } from "@/lib/users/policy";
import { listUsers, type UserFilter, type UserRow } from "@/lib/users/queries";
import { paths } from "@/lib/web/paths";
import { oneValue, withQuery } from "@/lib/web/query-string";

export const metadata = { title: vi.users.title };

type Asked = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Asked> };

const words = vi.users;

export default async function UsersPage({ searchParams }: Props) {
  const actor = await requireActor();
  const verdict = mayViewAdministration(actor);
  if (!verdict.allowed) return <RefusedPanel reason={sentenceOf(verdict.reason)} back={{ href: paths.tasks() }} />;
  const asked = await searchParams;
  const filter = readFilter(asked);
  const [found, names] = await Promise.all([listUsers(actor, filter), listDepartmentNames(actor)]);
  const create = mayCreateUser(actor).allowed ? paths.newUser() : null;
  return (
    <ListFrame words={words} done={asked.da} create={create} found={found} hrefFor={(page) => hrefWith({ ...filter, page })}>
      <Narrowing filter={filter} />
      {found.rows.length > 0 ? (
        <UserTable
          rows={found.rows.map((row) => asLine(row, names))}
          sort={filter.sort}
          down={filter.down}
          sortHref={(sort) => hrefWith({ ...filter, sort, down: sort === filter.sort && !filter.down })}
        />
      ) : (
        <NoMatch words={words} all={paths.adminUsers()} />
      )}
    </ListFrame>
  );
}

type Filter = Required<UserFilter>;

/** What the address asks for; an unknown role or word is no filter. */
function readFilter(asked: Asked): Filter {
  const role = oneValue(asked["vai-tro"]);
  const tt = oneValue(asked.tt);
  return {
    q: oneValue(asked.q) ?? "",
    role: roleNames.find((name) => name === role) ?? null,
    standing: tt === "dung" ? "on" : tt === "tat" ? "off" : null,
    sort: oneValue(asked.xep) === "dang-nhap" ? "dang-nhap" : "ten",
    down: asked.nguoc === "1",
    page: pageNumber(asked.trang),
  };
}

const standingWords = { on: "dung", off: "tat" } as const;

/** The address of a filter; page 1 unless told otherwise. */
function hrefWith({ q, role, standing, sort, down, page }: Omit<Filter, "page"> & { page?: number }): string {
  return withQuery(paths.adminUsers(), {
    q,
    tt: standing && standingWords[standing],
    "vai-tro": role,
    xep: sort === "ten" ? null : sort,
    nguoc: down ? "1" : null,
    trang: page,
  });
}

function Narrowing({ filter: { page: _page, ...filter } }: { filter: Filter }) {
  const { q, standing, role } = filter;
  const option = (label: string, value: Filter["standing"]) => ({
    label,
    href: hrefWith({ ...filter, standing: value }),
    on: standing === value,
  });
  const kept = { ...(standing ? { tt: standingWords[standing] } : {}) };
  return (
    <>
      <SearchBox
        action={paths.adminUsers()}
        label={words.search}
        placeholder={words.searchPlaceholder}
        value={q}
        hidden={{ ...kept, ...(role ? { "vai-tro": role } : {}) }}
      />
      <FilterLinks
        label={words.filterLabel}
        items={[option(words.filters.all, null), option(words.filters.on, "on"), option(words.filters.off, "off")]}
      />
      <RolePicker role={role} hidden={{ ...kept, ...(q ? { q } : {}) }} />
      <Chips items={role ? [{ label: words.withRole(vi.common.roles[role]), href: hrefWith({ ...filter, role: null }) }] : []} />
    </>
  );
}

function asLine(row: UserRow, names: Map<string, string>) {
  const roles = row.roles.map((held) => {
    const unit = held.departmentId ? names.get(held.departmentId) : undefined;
    return unit ? `${vi.common.roles[held.role]}, ${unit}` : vi.common.roles[held.role];
  });
  return { ...row, roles, lockedUntil: row.lockedUntil && row.lockedUntil > now() ? row.lockedUntil : null };
}
