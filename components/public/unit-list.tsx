import { dayFromColumn } from "../../lib/core/clock";
import { formatCount, formatDay } from "../../lib/text/format";
import { home } from "../../lib/text/vi/home";
import { paths } from "../../lib/web/paths";
import { LinkList } from "../ui/link-list";
import { StateMark } from "../ui/state-mark";

interface Unit {
  slug: string;
  agency_slug: string;
  name: string;
  active_to: Date | null;
  merged_into_slug: string | null;
  recognised: number;
}

const words = home.agency;

/** Departments and units as links; closed ones apart, with what became of them. */
export function UnitList({ units }: { units: readonly Unit[] }) {
  const open = units.filter((unit) => unit.active_to === null);
  const closed = units.filter((unit) => unit.active_to !== null);
  return (
    <>
      <LinkList
        items={open.map((unit) => ({
          href: paths.unit(unit.agency_slug, unit.slug),
          label: unit.name,
          note: unit.recognised > 0 ? words.unitCount(formatCount(unit.recognised)) : undefined,
        }))}
      />
      {closed.length > 0 ? (
        <>
          <h3 className="mt-6 mb-2">{words.closed}</h3>
          <ul className="listed">
            {closed.map((unit) => (
              <li key={unit.slug} className="border-line border-t py-3">
                <p>
                  <a href={paths.unit(unit.agency_slug, unit.slug)}>{unit.name}</a>
                </p>
                <StateMark look="ended">{fate(unit, units)}</StateMark>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function fate(unit: Unit, units: readonly Unit[]): string {
  const day = unit.active_to ? formatDay(dayFromColumn(unit.active_to)) : "";
  const into = units.find((other) => other.slug === unit.merged_into_slug);
  return into ? words.mergedInto(into.name, day) : words.dissolved(day);
}
