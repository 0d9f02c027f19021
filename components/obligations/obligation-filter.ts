import type { FilterSelect } from "@/components/subjects/filter-form";
import { type Standing, standings } from "@/lib/obligations/schema";
import { obligations } from "@/lib/text/vi/obligations";

interface Asked {
  year: number | null;
  departmentId: string | null;
  standing: Standing | null;
}

const words = obligations.filter;

/** The choices above the list; only what there is a choice of. */
export function obligationSelects(
  filter: Asked,
  facets: { years: readonly number[]; units: readonly { id: string; name: string }[] },
): FilterSelect[] {
  const selects: FilterSelect[] = [
    {
      name: "nam",
      label: words.year,
      value: filter.year ? String(filter.year) : null,
      any: words.any,
      options: facets.years.map((year) => ({ value: String(year), label: String(year) })),
    },
    {
      name: "don-vi",
      label: words.unit,
      value: filter.departmentId,
      any: words.any,
      options: facets.units.map((unit) => ({ value: unit.id, label: unit.name })),
    },
    {
      name: "tt",
      label: words.state,
      value: filter.standing,
      any: words.any,
      options: standings.map((standing) => ({ value: standing, label: obligations.standings[standing] })),
    },
  ];
  return selects.filter((select) => select.options.length > 1);
}
