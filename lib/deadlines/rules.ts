// F3: a unit's first screen says how many are missing of its quota and how long is left ("còn thiếu 01, còn 23 ngày"). The
// counting is lib/quotas; here it is only whose and until when.
import { type Day, daysBetween } from "../core/clock";
import type { QuotaMap } from "../quotas/rules";

export type OwnShortfall = { unitId: string; unit: string; year: number; missing: number; lastDay: Day };

/** Shortfalls of one's own units in the year at hand, while there is time to fill them. */
export function shortfallsOf(map: Pick<QuotaMap, "units" | "years">, own: readonly string[], today: Day): OwnShortfall[] {
  const year = map.years.find((each) => String(each.year) === today.slice(0, 4));
  if (!year || year.lastDay < today) return [];
  return map.units
    .filter((unit) => own.includes(unit.id))
    .flatMap((unit) => {
      const cell = unit.cells.find((each) => each.year === year.year);
      if (!cell?.owes || cell.missing === 0) return [];
      return [{ unitId: unit.id, unit: unit.name, year: year.year, missing: cell.missing, lastDay: year.lastDay }];
    });
}

/** Calendar days left, as people count them. */
export function quotaDaysLeft(short: Pick<OwnShortfall, "lastDay">, today: Day): number {
  return daysBetween(today, short.lastDay);
}
