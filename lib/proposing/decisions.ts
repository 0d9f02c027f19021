import canonicalize from "canonicalize";
import { matchedItems } from "../reading/comparison/item-lists";
import type { MergedReading } from "../reading/comparison/merging";
import { type Item, isAddedPath, itemsOf, listNames, listOf, neededFields } from "./items";

export type ItemVerdict = "ACCEPTED" | "CORRECTED" | "DROPPED";
/** `value` in the reading's shape for a correction, else null. */
export type Decision = { path: string; verdict: ItemVerdict; value: unknown };
export type DecidedItem = Item & { decision: Decision | null };

/** The items with what was decided about each. */
export function decided(items: readonly Item[], decisions: readonly Decision[]): DecidedItem[] {
  const byPath = new Map(decisions.map((decision) => [decision.path, decision]));
  return items.map((item) => ({ ...item, decision: byPath.get(item.path) ?? null }));
}

/** What stands of an item: the correction, else what was read; null when it was dropped or never found. */
export function standingValue(item: DecidedItem): unknown {
  if (item.decision?.verdict === "DROPPED") return null;
  return item.decision?.verdict === "CORRECTED" ? item.decision.value : item.value;
}

/** Whether a person has to look at it before the plan can be confirmed. */
export function waits(item: DecidedItem): boolean {
  return item.needsConfirmation && item.decision === null;
}

export type Progress = { found: number; added: number; decided: number; asked: number; answered: number };

/** How far the office is. `found` by the reader, `added` by a person; `asked`: items that need confirmation; `answered`: those of them decided. */
export function progressOf(items: readonly DecidedItem[]): Progress {
  const found = items.filter((item) => item.value !== null || item.needsConfirmation || item.decision !== null);
  const asked = items.filter((item) => item.needsConfirmation);
  return {
    found: found.filter((item) => !item.byHand).length,
    added: found.filter((item) => item.byHand).length,
    decided: found.filter((item) => item.decision !== null).length,
    asked: asked.length,
    answered: asked.filter((item) => item.decision !== null).length,
  };
}

/** Needed fields nobody read or typed. */
export function missingFields(items: readonly DecidedItem[]): string[] {
  return items.filter((item) => neededFields.some((name) => name === item.kind) && standingValue(item) === null).map(({ path }) => path);
}

/**
 * What stands of the decisions after the sources were merged anew: items are found again by their words, wherever they stand
 * now. A correction stays the person's; what was accepted or dropped is asked again when it reads otherwise or a rendering now
 * contradicts it. `lost`: decisions whose item is not there any more.
 */
export function carriedOver<One extends Decision>(
  before: MergedReading,
  after: MergedReading,
  decisions: readonly One[],
): { kept: One[]; asked: number; lost: number } {
  const old = new Map(itemsOf(before).map((item) => [item.path, item]));
  const fresh = new Map(itemsOf(after).map((item) => [item.path, item]));
  const places = newPlaces(before, after);
  const kept: One[] = [];
  let [asked, lost] = [0, 0];
  for (const decision of decisions) {
    const [was, is] = [old.get(decision.path), fresh.get(places.get(decision.path) ?? "")];
    if (isAddedPath(decision.path)) kept.push(decision);
    else if (!was || !is) lost += 1;
    else if (decision.verdict === "CORRECTED" || saysTheSame(was, is)) kept.push({ ...decision, path: is.path });
    else asked += 1;
  }
  return { kept, asked, lost };
}

function saysTheSame(was: Item, is: Item): boolean {
  // The database gives the keys of an object back in an order of its own.
  const words = ({ value, competing }: Item) =>
    canonicalize([value, competing.map(({ part, others }) => [part, others.map((one) => one.value)])]);
  return words(was) === words(is);
}

/** Path before → path after. */
function newPlaces(before: MergedReading, after: MergedReading): Map<string, string> {
  const places = new Map(itemsOf(before).flatMap((item) => (listOf(item.kind) ? [] : [[item.path, item.path] as const])));
  const sides = [
    { reading: before.reading, side: "before" },
    { reading: after.reading, side: "after" },
  ];
  for (const list of listNames) {
    for (const group of matchedItems(list, sides)) {
      const place = (side: string) => {
        const row = group.find(({ from }) => from.side === side);
        return row ? `${list}.${(row.from.reading[list] as unknown[]).indexOf(row.item)}` : null;
      };
      const [from, to] = [place("before"), place("after")];
      if (from && to) places.set(from, to);
    }
  }
  return places;
}
