import { formatCount } from "../../lib/text/format";
import { common } from "../../lib/text/vi/common";
import { home } from "../../lib/text/vi/home";
import { FacetList, type FacetOption } from "../ui/facet-list";
import { type ListState, listHref } from "./list-address";

interface FacetRow {
  value: string;
  label: string;
  count: number;
}

interface Props {
  state: ListState;
  facets: Record<"year" | "kind" | "field" | "agency", readonly FacetRow[]>;
  total: number;
}

const words = home.list;
const kinds: Readonly<Record<string, string>> = common.kinds;

/** Facets of the list: each is a link to the list with it, the one in force a link to the list without it. */
export function ExemplarFacets({ state, facets, total }: Props) {
  const options = (key: keyof Props["facets"], rows: readonly FacetRow[]): FacetOption[] =>
    rows.map((row) => {
      const on = String(state[key] ?? "") === row.value;
      const { [key]: _chosen, ...rest } = state;
      const value = key === "year" ? { year: Number(row.value) } : { [key]: row.value };
      return { label: kinds[row.value] ?? row.label, count: formatCount(row.count), on, href: listHref(on ? rest : { ...rest, ...value }) };
    });
  const groups = (["year", "field", "kind", "agency"] as const)
    .filter((key) => facets[key].length > 0)
    .map((key) => ({ title: words.facets[key], options: options(key, facets[key]) }));
  return <FacetList groups={groups} close={words.close(formatCount(total))} />;
}
