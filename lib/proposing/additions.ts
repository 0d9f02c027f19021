import canonicalize from "canonicalize";
import { matchedItems } from "../reading/comparison/item-lists";
import type { MergedReading } from "../reading/comparison/merging";
import type { Source } from "../reading/reading";
import { type DecidedItem, type Decision, standingValue } from "./decisions";
import { addedPath, fieldNames, type Item, type ItemKind, itemsOf, listNames, listOf } from "./items";
import { sentenceAt } from "./places";

/** What a person typed because the reader had missed it; `value` in the reading's shape, `sentence` null: from the paper. */
export type Addition = {
  number: number;
  kind: ItemKind;
  value: unknown;
  sentence: { sourceId: string; start: number; end: number; text: string } | null;
};

/** Most of them that a document takes; beyond that the wrong document was read. */
export const mostAdditions = 300;

/** What may be added: a row of any list, and a field of which nothing stands. A digital signature is read or not there. */
export function addableKinds(items: readonly DecidedItem[]): ItemKind[] {
  const stands = (name: ItemKind) => items.some((item) => item.path === name && standingValue(item) !== null);
  return [...fieldNames.filter((name) => !stands(name)), ...listNames.filter((name) => name !== "digitalSignatures")];
}

/**
 * The items of a merged reading with those a person added: a field in its place, a row where its sentence stands among those
 * of its kind. What a rendering given in later says as well, or otherwise, asks for confirmation.
 */
export function withAdditions(merged: MergedReading, additions: readonly Addition[], decisions: readonly Decision[]): Item[] {
  const fields = itemsOf(merged).map((item) => {
    const added = listOf(item.kind) ? undefined : additions.findLast(({ kind }) => kind === item.kind);
    return added ? filled(merged, item, added) : item;
  });
  const dropped = new Set(decisions.filter(({ verdict }) => verdict === "DROPPED").map(({ path }) => path));
  return additions
    .filter(({ kind }) => listOf(kind) !== null)
    .reduce<Item[]>((items, added) => placedIn(items, rowOf(merged, added, dropped)), fields);
}

function filled(merged: MergedReading, item: Item, added: Addition): Item {
  const others = item.value === null ? [] : [{ value: item.value, from: item.from, source: item.source }];
  const contested = others.length > 0 && canonicalize(item.value) !== canonicalize(added.value);
  return {
    ...byPerson(merged, added, item.path),
    needsConfirmation: contested,
    competing: contested ? [{ part: null, others }] : [],
  };
}

function rowOf(merged: MergedReading, added: Addition, dropped: ReadonlySet<string>): Item {
  return { ...byPerson(merged, added, addedPath(added.number)), needsConfirmation: isRead(merged, added, dropped) };
}

function byPerson(merged: MergedReading, { kind, value, sentence }: Addition, path: string): Item {
  const source = sentence ? found(merged, sentence) : null;
  const from = sentence ? [sentence.sourceId] : [];
  return { path, kind, value, source, confidence: 1, needsConfirmation: false, from, competing: [], byHand: true };
}

/** Where the sentence stands now. Of two renderings with one text only one is kept: then it is found by its words. */
function found(merged: MergedReading, sentence: NonNullable<Addition["sentence"]>): Source {
  const here = sentenceAt(merged, sentence);
  if (here?.text === sentence.text) return here;
  const start = merged.reading.normalisedText.indexOf(sentence.text);
  return start < 0 ? { start: 0, end: 0, text: sentence.text } : { start, end: start + sentence.text.length, text: sentence.text };
}

/** Whether the reader has an item of the same words, which nobody dropped. */
function isRead(merged: MergedReading, { kind, value }: Addition, dropped: ReadonlySet<string>): boolean {
  const list = listOf(kind);
  if (!list) return false;
  // A reading that was stored before a list was read has none.
  const rows = (merged.reading[list] ?? []) as readonly object[];
  const kept = rows.filter((_, index) => !dropped.has(`${list}.${index}`));
  const sides = [kept, [value]].map((items) => ({ reading: { ...merged.reading, [list]: items } }));
  return matchedItems(list, sides).some((group) => group.length > 1);
}

const order: readonly ItemKind[] = [...fieldNames, ...listNames];

function placedIn(items: readonly Item[], added: Item): Item[] {
  const start = added.source && added.source.end > added.source.start ? added.source.start : null;
  const isBehind = (item: Item) =>
    order.indexOf(item.kind) > order.indexOf(added.kind) ||
    (item.kind === added.kind && start !== null && item.source !== null && item.source.start > start);
  const at = items.findIndex(isBehind);
  return at < 0 ? [...items, added] : items.toSpliced(at, 0, added);
}
