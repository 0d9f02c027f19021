import { Facts } from "@/components/ui/facts";
import { formatCount, formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

type Link = { id: string; name: string };

interface Props {
  department: {
    id: string;
    shortName: string;
    kind: "DEPARTMENT" | "UNIT";
    isOffice: boolean;
    about: string;
    activeFrom: string;
    activeTo: string | null;
  };
  ties: { persons: number; roles: number; absorbed: readonly Link[] };
  into: Link | null;
  /** People can be opened by those who may see administration. */
  linked: boolean;
}

/** What is known of a unit. */
export function DepartmentFacts({ department, ties, into, linked }: Props) {
  const words = vi.departments.facts;
  const persons = words.personsOf(ties.persons === 0 ? "0" : formatCount(ties.persons));
  const life = department.activeTo
    ? words.span(formatDay(department.activeFrom), formatDay(department.activeTo))
    : words.from(formatDay(department.activeFrom));
  const items = [
    { term: words.shortName, value: department.shortName },
    { term: words.kind, value: department.isOffice ? vi.departments.office : vi.departments.kinds[department.kind] },
    { term: words.life, value: life },
    ...(into ? [{ term: words.into, value: <DepartmentLink to={into} /> }] : []),
    ...(ties.absorbed.length > 0 ? [{ term: words.absorbed, value: <DepartmentLinks to={ties.absorbed} /> }] : []),
    {
      term: words.persons,
      value: linked ? <a href={withQuery(paths.adminPersons(), { "don-vi": department.id })}>{persons}</a> : persons,
    },
    { term: words.roles, value: words.rolesOf(ties.roles === 0 ? "0" : formatCount(ties.roles)) },
    ...(department.about ? [{ term: words.about, value: department.about }] : []),
  ];
  return <Facts label={words.label} items={items} />;
}

function DepartmentLink({ to }: { to: Link }) {
  return <a href={paths.adminDepartment(to.id)}>{to.name}</a>;
}

function DepartmentLinks({ to }: { to: readonly Link[] }) {
  return (
    <ul className="items">
      {to.map((link) => (
        <li key={link.id}>
          <DepartmentLink to={link} />
        </li>
      ))}
    </ul>
  );
}
