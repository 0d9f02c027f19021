import { today } from "@/lib/core/clock";
import { isId } from "@/lib/core/fields";
import { pageNumber } from "@/lib/core/page";
import type { ObligationFilter } from "@/lib/obligations/queries";
import { standings } from "@/lib/obligations/schema";
import { oneValue } from "@/lib/web/query-string";

export type Asked = Record<string, string | string[] | undefined>;

/** The address's filter; without a year in it, the year at hand. */
export function askedFilter(asked: Asked, planId: string | null): ObligationFilter {
  const year = Number(oneValue(asked.nam) ?? Number.NaN);
  const unit = oneValue(asked["don-vi"]);
  return {
    planId,
    q: oneValue(asked.q) ?? "",
    year: asked.nam === undefined ? Number(today().slice(0, 4)) : Number.isInteger(year) && year > 1900 && year < 2200 ? year : null,
    departmentId: unit && isId(unit) ? unit : null,
    standing: standings.find((standing) => standing === oneValue(asked.tt)) ?? null,
    page: pageNumber(asked.trang),
  };
}
