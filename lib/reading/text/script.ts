import { fold } from "./characters";

/**
 * A normalised text and its folded twin. Rules look for words in the twin (no case, no diacritics, words of a scan put
 * right); `at` leads from each place of the twin to the place in the text, so that every find has its offsets.
 */
export type Script = { text: string; folded: string; at: number[]; ocr: boolean };

/** A stretch of a script. */
export type Piece = { script: Script; start: number; end: number; text: string; folded: string; foldedStart: number };

/** What a rule found: the stretch itself and its groups, each with its place. */
export type Found = { piece: Piece; groups: Record<string, Piece | undefined> };

/** @param mend gives the folded form of a whole text with its map; without it each character stands for itself */
export function scriptOf(text: string, ocr: boolean, mend?: (text: string) => { folded: string; at: number[] }): Script {
  if (mend) return { text, ocr, ...mend(text) };
  return { text, ocr, folded: fold(text), at: Array.from({ length: text.length + 1 }, (_, index) => index) };
}

/** First index of the twin that stands at or after a place of the text. */
function twinOf(script: Script, place: number): number {
  let low = 0;
  let high = script.at.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((script.at[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretch [start, end) of the text, without white space at its ends. */
export function piece(script: Script, start: number, end: number): Piece {
  let from = Math.max(0, start);
  let to = Math.min(script.text.length, end);
  while (from < to && /\s/.test(script.text[from] ?? "")) from++;
  while (to > from && /\s/.test(script.text[to - 1] ?? "")) to--;
  const foldedStart = twinOf(script, from);
  const folded = script.folded.slice(foldedStart, twinOf(script, to));
  return { script, start: from, end: to, text: script.text.slice(from, to), folded, foldedStart };
}

/** Every place where the pattern stands in the folded piece; named groups come as pieces. */
export function find(within: Piece, pattern: RegExp): Found[] {
  return [...within.folded.matchAll(placing(pattern))].map((match) => {
    const at = (index: number) => within.script.at[within.foldedStart + index] ?? within.end;
    const part = (range: [number, number] | undefined) => (range ? piece(within.script, at(range[0]), at(range[1])) : undefined);
    const groups = Object.entries(match.indices?.groups ?? {}).map(([name, range]) => [name, part(range)] as const);
    return { piece: part(match.indices?.[0]) ?? within, groups: Object.fromEntries(groups) };
  });
}

const compiled = new Map<string, RegExp>();

/** The pattern with the flags that give every find its place. */
function placing(pattern: RegExp): RegExp {
  const flags = [...new Set(`${pattern.flags}gd`)].join("");
  const key = `${flags}/${pattern.source}`;
  const known = compiled.get(key) ?? new RegExp(pattern.source, flags);
  compiled.set(key, known);
  return known;
}

export function first(within: Piece, pattern: RegExp): Found | undefined {
  return find(within, pattern)[0];
}

export function has(within: Piece, pattern: RegExp): boolean {
  return pattern.test(within.folded);
}

/** The part of a piece from one place to another; both are places in the text. */
export function part(within: Piece, start: number, end: number = within.end): Piece {
  return piece(within.script, Math.max(start, within.start), Math.min(end, within.end));
}

/** From the beginning of the first to the end of the last. */
export function span(from: Piece, to: Piece): Piece {
  return piece(from.script, Math.min(from.start, to.start), Math.max(from.end, to.end));
}

/** Without the marks of a list at the beginning and the stop at the end. */
export function bare(within: Piece): Piece {
  const lead =
    /^(?:[-+*–—•]\s*|\(?[a-zđ]\)\s*|[a-zđ]\s?\/\s+|\(\d{1,2}\)\s+|\d{1,2}(?:\.\d{1,2})*[.)]\s*)?/i.exec(within.text)?.[0].length ?? 0;
  const tail = /[\s.;:,/]*$/.exec(within.text.replace(/(?:\.{3}|…)$/, "xxx".slice(0, /…$/.test(within.text) ? 1 : 3)))?.[0].length ?? 0;
  return part(within, within.start + lead, within.end - tail);
}
