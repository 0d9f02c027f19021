import type { MergedReading } from "../reading/comparison/merging";
import type { Source } from "../reading/reading";
import { piece, scriptOf } from "../reading/text/script";
import { sentencesOf } from "../reading/text/sentences";

/** A stretch of one rendering's own text: it stays where it is when other renderings are merged with it. */
export type Place = { sourceId: string; start: number; end: number };

/** Of what an item may be typed from, in characters: a sentence, or a row of a table. */
export const longestPlace = 2000;

/** "<rendering>.<start>.<end>" as a place; null when it is none. */
export function placeOf(address: string): Place | null {
  const [, sourceId, start, end] = /^([0-9a-z-]{1,40})\.(\d{1,7})\.(\d{1,7})$/.exec(address) ?? [];
  return sourceId && start && end ? { sourceId, start: Number(start), end: Number(end) } : null;
}

/** The address of a stretch of the merged text; null when it lies in no rendering. */
export function addressOf({ texts }: Pick<MergedReading, "texts">, { start, end }: Pick<Source, "start" | "end">): string | null {
  const text = texts.find((one) => one.start <= start && one.end >= end);
  return text ? `${text.id}.${start - text.start}.${end - text.start}` : null;
}

/** The sentence at a place, in the merged text; null when nothing stands there, or more than a sentence's worth. */
export function sentenceAt({ reading, texts }: Pick<MergedReading, "reading" | "texts">, { sourceId, start, end }: Place): Source | null {
  const text = texts.find(({ id }) => id === sourceId);
  if (!text || start >= end || end - start > longestPlace || text.start + end > text.end) return null;
  const words = reading.normalisedText.slice(text.start + start, text.start + end);
  return words.trim() === "" ? null : { start: text.start + start, end: text.start + end, text: words };
}

/** Every sentence of a stretch of the text, line by line, in order; a number that stands before one belongs to it. */
export function sentencesIn(text: string, from: number, to: number): Source[] {
  const script = scriptOf(text, false);
  const sentences: Source[] = [];
  let start = from;
  for (const line of text.slice(from, to).split("\n")) {
    let lead: number | null = null;
    for (const sentence of sentencesOf(piece(script, start, start + line.length))) {
      const begins: number = lead ?? sentence.start;
      lead = /^[IVXLC\d.]{1,8}$/.test(sentence.text) && sentence.end < start + line.trimEnd().length ? begins : null;
      if (lead === null) sentences.push({ start: begins, end: sentence.end, text: text.slice(begins, sentence.end) });
    }
    start += line.length + 1;
  }
  return sentences.filter((sentence) => sentence.text.length <= longestPlace);
}
