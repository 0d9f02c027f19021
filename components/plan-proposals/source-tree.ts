import type { Item } from "@/lib/proposing/items";

/** A stretch of the text that an item was read from, with the stretches inside it. */
export type Stretch = { start: number; end: number; path: string; number: number; unsure: boolean; inside: Stretch[] };

type Numbered = Pick<Item, "path" | "source" | "needsConfirmation"> & { number: number };

/**
 * The items' sentences between two places of the text, as a tree: a sentence inside another stands in it. One that begins in
 * another and ends behind it is cut where the other ends, so that nothing crosses.
 */
export function stretchesOf(items: readonly Numbered[], from: number, to: number): Stretch[] {
  const placed = items
    .flatMap(({ path, source, needsConfirmation, number }) =>
      source && source.end > source.start && source.start >= from && source.end <= to
        ? [{ start: source.start, end: source.end, path, number, unsure: needsConfirmation, inside: [] as Stretch[] }]
        : [],
    )
    .sort((a, b) => a.start - b.start || b.end - a.end || a.number - b.number);
  const top: Stretch[] = [];
  const open: Stretch[] = [];
  for (const stretch of placed) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= stretch.start) open.pop();
    const around = open.at(-1);
    const fitted = around && stretch.end > around.end ? { ...stretch, end: around.end } : stretch;
    (around?.inside ?? top).push(fitted);
    open.push(fitted);
  }
  return top;
}
