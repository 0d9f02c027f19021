import { common } from "../../lib/text/vi/common";
import { home } from "../../lib/text/vi/home";
import { Chips } from "../ui/chips";
import { type ListState, listHref } from "./list-address";

interface Props {
  state: ListState;
  agencyName: string | undefined;
}

const words = home.list;
const kinds: Readonly<Record<string, string>> = common.kinds;

/** What the list is narrowed by; each chip takes one condition away. */
export function ExemplarChips({ state, agencyName }: Props) {
  const { q, year, field, kind, agency } = state;
  const items = [
    { key: "q", label: q ? words.chipSearch(q) : null },
    { key: "year", label: year ? words.chip(words.facets.year, String(year)) : null },
    { key: "field", label: field ? words.chip(words.facets.field, field) : null },
    { key: "kind", label: kind ? words.chip(words.facets.kind, kinds[kind] ?? kind) : null },
    { key: "agency", label: agency ? words.chip(words.facets.agency, agencyName ?? agency) : null },
  ].flatMap(({ key, label }) => {
    if (label === null) return [];
    const rest = Object.fromEntries(Object.entries(state).filter(([name]) => name !== key));
    return [{ label, href: listHref(rest) }];
  });
  return <Chips items={items} clearHref={listHref({})} />;
}
