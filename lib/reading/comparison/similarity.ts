import { fold } from "../text/characters";

/** Letters and digits only, without case or marks: what two printings of the same words have in common. */
export function bareWords(text: string): string {
  return fold(text.normalize("NFC"))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** How alike two short texts are, 0-1: the share of pairs of letters they have in common (Dice). */
export function similarity(a: string, b: string): number {
  const [left, right] = [bareWords(a), bareWords(b)];
  if (left === right) return 1;
  const [ofLeft, ofRight] = [pairsOf(left), pairsOf(right)];
  const total = sizeOf(ofLeft) + sizeOf(ofRight);
  if (total === 0) return 0;
  let common = 0;
  for (const [pair, count] of ofLeft) common += Math.min(count, ofRight.get(pair) ?? 0);
  return (2 * common) / total;
}

/** The share of the shorter text's runs of three words that the longer one has too, 0-1; null when one has hardly any. */
export function sharedRuns(a: string, b: string): number | null {
  const [left, right] = [runsOf(a), runsOf(b)];
  const [fewer, more] = left.size <= right.size ? [left, right] : [right, left];
  if (fewer.size < 20) return null;
  let common = 0;
  for (const run of fewer) if (more.has(run)) common += 1;
  return common / fewer.size;
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function sizeOf(pairs: Map<string, number>): number {
  return [...pairs.values()].reduce((sum, count) => sum + count, 0);
}

function runsOf(text: string): Set<string> {
  const words = bareWords(text).split(" ");
  return new Set(words.slice(2).map((_, index) => words.slice(index, index + 3).join(" ")));
}
