import { isId } from "@/lib/core/fields";
import { pageNumber } from "@/lib/core/page";
import type { ListFilter } from "@/lib/nominations/queries";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";

export type SearchParams = Record<string, string | string[] | undefined>;

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? "") : (value ?? ""));

function among<Words extends Readonly<Record<string, string>>>(words: Words, value: string): (keyof Words & string) | null {
  return Object.hasOwn(words, value) ? value : null;
}

/** The list's filter as it stands in the address; what makes no sense is left out. */
export function readFilter(params: SearchParams): ListFilter {
  const year = Number(one(params.nam));
  const [departmentId, planId] = [one(params["don-vi"]), one(params["ke-hoach"])];
  return {
    q: one(params.q).slice(0, 100),
    planId: isId(planId) ? planId : null,
    year: Number.isInteger(year) && year > 1900 && year < 2200 ? year : null,
    state: among(vi.nominations.states, one(params["trang-thai"])),
    departmentId: isId(departmentId) ? departmentId : null,
    kind: among(vi.common.kinds, one(params.loai)),
    sort: among(vi.nominations.list.sorts, one(params.sap)) ?? "newest",
    page: pageNumber(params.trang),
  };
}

/** The filter as fields of the address, without page and search words. */
export function filterFields(filter: ListFilter): Record<string, string> {
  const fields: [string, string | number | null][] = [
    ["ke-hoach", filter.planId],
    ["nam", filter.year],
    ["trang-thai", filter.state],
    ["don-vi", filter.departmentId],
    ["loai", filter.kind],
    ["sap", filter.sort === "newest" ? null : filter.sort],
  ];
  return Object.fromEntries(fields.filter(([, value]) => value !== null).map(([name, value]) => [name, String(value)]));
}

/** The list with some of the filter changed; a change goes back to the first page. */
export function listHref(filter: ListFilter, change: Partial<ListFilter>): string {
  const next = { ...filter, page: 1, ...change };
  const fields = new URLSearchParams(filterFields(next));
  if (next.q) fields.set("q", next.q);
  if (next.page > 1) fields.set("trang", String(next.page));
  return fields.size > 0 ? `${paths.nominations()}?${fields}` : paths.nominations();
}
