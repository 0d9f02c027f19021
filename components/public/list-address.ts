import { paths } from "../../lib/web/paths";
import { oneValue, withQuery } from "../../lib/web/query-string";

/** What the list of exemplars is narrowed by, as it stands in the address. */
export interface ListState {
  q?: string;
  year?: number;
  kind?: string;
  field?: string;
  agency?: string;
}

type Query = Record<string, string | string[] | undefined>;

const kindWords: Readonly<Record<string, string>> = { INDIVIDUAL: "ca-nhan", COLLECTIVE: "tap-the", PRACTICE_MODEL: "mo-hinh" };

/** The state of the address; what makes no sense is left out. */
export function readListState(query: Query): ListState {
  const text = (key: string) => oneValue(query[key])?.normalize("NFC").trim();
  const year = Number(text("nam"));
  const kind = Object.entries(kindWords).find(([, word]) => word === text("loai"))?.[0];
  const q = text("q");
  const field = text("linh-vuc");
  const agency = text("co-quan");
  return {
    ...(q ? { q } : {}),
    ...(Number.isInteger(year) && year >= 1990 && year <= 2100 ? { year } : {}),
    ...(kind ? { kind } : {}),
    ...(field ? { field } : {}),
    ...(agency ? { agency } : {}),
  };
}

/** The list's address in a state. */
export function listHref(state: ListState, page = 1): string {
  return withQuery(paths.exemplars(), { ...listHidden(state), q: state.q, trang: page });
}

/** The state without the words searched for: kept as hidden fields while searching. */
export function listHidden(state: ListState): Record<string, string> {
  const kind = state.kind ? kindWords[state.kind] : undefined;
  return {
    ...(state.year ? { nam: String(state.year) } : {}),
    ...(state.field ? { "linh-vuc": state.field } : {}),
    ...(kind ? { loai: kind } : {}),
    ...(state.agency ? { "co-quan": state.agency } : {}),
  };
}
