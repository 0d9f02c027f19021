import type { ListName } from "../reading/comparison/item-lists";
import { type DecidedItem, waits } from "./decisions";
import { type ItemKind, listNames, listOf } from "./items";

/** What is shown, and can be accepted, together: the single fields, and each list. */
export const groupNames = ["document", ...listNames] as const;
export type GroupName = "document" | ListName;

/** The group an item of the kind stands in. */
export function groupOf(kind: ItemKind): GroupName {
  return listOf(kind) ?? "document";
}

/**
 * Whether an item may be accepted with the others of its group: the reader is sure, nothing speaks against it, nobody has decided
 * it. What a person typed stands without being accepted.
 */
export function isSure(item: DecidedItem): boolean {
  return item.value !== null && item.decision === null && !item.needsConfirmation && item.competing.length === 0 && !item.byHand;
}

export type ItemGroup<One extends DecidedItem> = { name: GroupName; items: One[]; sure: One[]; waiting: One[] };

/** The items by group, in the order of the page; empty groups are left out. */
export function grouped<One extends DecidedItem>(items: readonly One[]): ItemGroup<One>[] {
  return groupNames.flatMap((name) => {
    const own = items.filter((item) => groupOf(item.kind) === name);
    return own.length === 0 ? [] : [{ name, items: own, sure: own.filter(isSure), waiting: own.filter(waits) }];
  });
}
