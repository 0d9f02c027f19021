import type { Reading } from "../reading";
import { bareWords, similarity } from "./similarity";

type Lists = Pick<
  Reading,
  | "legalBases"
  | "purposes"
  | "requirements"
  | "subjectKinds"
  | "workFields"
  | "criteria"
  | "processSteps"
  | "contents"
  | "obligations"
  | "quotas"
  | "tasks"
  | "duties"
  | "events"
  | "recipients"
  | "digitalSignatures"
  | "attachments"
>;
export type ListName = keyof Lists;
/** An item of any list; its own parts are looked at one by one. */
export type ListItem = Lists[ListName][number] & Record<string, unknown>;
type Matched<From> = { item: ListItem; from: From };

/** The words that make an item of each list the one it is. */
export const keysOfLists: { [Name in ListName]: (item: Lists[Name][number]) => string } = {
  legalBases: (basis) => basis.canonicalNumber ?? basis.number ?? [basis.type, basis.issuer, basis.subject].filter(Boolean).join(" "),
  purposes: (item) => item.text,
  requirements: (item) => item.text,
  subjectKinds: (item) => item.kind,
  workFields: (item) => item.name,
  criteria: (item) => `${item.text} ${item.workField ?? ""}`,
  processSteps: (item) => item.text,
  contents: (item) => item.text,
  obligations: (item) => `${item.kind} ${item.text}`,
  quotas: (item) => item.text,
  tasks: (item) => item.title,
  duties: (item) => `${item.actor ?? ""} ${item.text}`,
  events: (item) => `${item.name} ${item.ordinal ?? ""} ${item.year ?? ""}`,
  recipients: (item) => item.name,
  digitalSignatures: (item) => `${item.signedAt ?? ""} ${item.signer ?? ""} ${item.account ?? ""} ${item.order}`,
  attachments: (item) => item.name,
};

/** Lists of names and numbers: one sign makes another item. */
const exact = new Set<ListName>(["legalBases", "subjectKinds", "events", "digitalSignatures"]);
const alike = 0.8;

/**
 * The items of a list, those that are the same in several renderings together, in the order of the most trusted rendering;
 * what it lacks follows. Two items of one rendering are never the same.
 */
export function matchedItems<From extends { reading: Reading }>(list: ListName, placed: From[]): Matched<From>[][] {
  const key = keysOfLists[list] as (item: ListItem) => string;
  const groups: Matched<From>[][] = [];
  for (const from of placed) {
    const taken = new Set<Matched<From>[]>();
    const here = (from.reading[list] as ListItem[]).map((item) => ({ item, from }));
    for (const one of here) {
      const group = bestOf(groups, taken, (other) => nearness(list, key(other.item), key(one.item)));
      if (group) group.push(one);
      else groups.push([one]);
      taken.add(group ?? (groups.at(-1) as Matched<From>[]));
    }
  }
  return groups;
}

function nearness(list: ListName, a: string, b: string): number {
  if (bareWords(a) === bareWords(b)) return 1;
  return exact.has(list) ? 0 : similarity(a, b);
}

function bestOf<From>(
  groups: Matched<From>[][],
  taken: Set<Matched<From>[]>,
  near: (other: Matched<From>) => number,
): Matched<From>[] | null {
  let best: { group: Matched<From>[]; value: number } | null = null;
  for (const group of groups) {
    const [other] = group;
    if (!other || taken.has(group)) continue;
    const value = near(other);
    if (value >= alike && value > (best?.value ?? 0)) best = { group, value };
  }
  return best?.group ?? null;
}
