import { daysBetween } from "@/lib/core/clock";
import type { QuotaMap, QuotaYear } from "@/lib/quotas/rules";
import { formatCount } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";

const words = vi.plans.desk.quota;

interface Props {
  map: QuotaMap;
  year: QuotaYear;
  today: string;
  hrefFor: (unitId: string) => string;
}

/** The units that still owe the year, each with what is missing and how long is left. */
export function QuotaMissing({ map, year, today, hrefFor }: Props) {
  const rows = map.units.flatMap((unit) => {
    const cell = unit.cells.find((each) => each.year === year.year);
    return cell?.owes && cell.missing > 0 ? [{ unit, cell }] : [];
  });
  return (
    <aside className="border-red border-t-2 pt-3" aria-labelledby="con-thieu">
      <h2 id="con-thieu" className="mb-2">
        {words.missingTitle}
      </h2>
      {rows.length === 0 ? <p className="soft">{words.noneMissing}</p> : null}
      <ul className="links">
        {rows.map(({ unit, cell }) => (
          <li key={unit.id}>
            <a href={hrefFor(unit.id)}>
              <span>
                {unit.name}
                <span className="small soft block">
                  {leftOf(cell.missing, year.lastDay, today)}
                  {cell.mark === "DRAFTING" ? `. ${words.drafting}` : null}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </aside>
  );
}

function leftOf(missing: number, lastDay: string, today: string): string {
  const days = daysBetween(today, lastDay);
  if (days < 0) return words.missingPast(formatCount(missing));
  return days === 0 ? words.missingToday(formatCount(missing)) : words.missing(formatCount(missing), formatCount(days));
}
