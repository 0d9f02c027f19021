import type { DecidedItem } from "@/lib/proposing/decisions";

/** An item with its number on the page, the same in the text and in the list. */
export type NumberedItem = DecidedItem & { number: number };

const plain = (path: string) => path.replace(".", "-");

/** Where an item stands in the list. */
export const itemAnchor = (path: string) => `muc-${plain(path)}`;
/** Where its sentence stands in the text. */
export const sentenceAnchor = (path: string) => `cau-${plain(path)}`;

/** Where a group of items begins. */
export const groupAnchor = (name: string) => `nhom-${name}`;

/** Numbers the items that were found or are asked for, in the order of the list. */
export function numbered(items: readonly DecidedItem[]): NumberedItem[] {
  return items
    .filter((item) => item.value !== null || item.needsConfirmation || item.decision !== null)
    .map((item, index) => ({ ...item, number: index + 1 }));
}
