import { type Piece, part } from "./script";

/** A full stop after these ends no sentence. */
const abbreviations =
  /(?:^|[\s(/])(?:TP|Tp|KT|TM|TL|TUQ|Q|PGS|GS|TS|ThS|BS|KS|Tr|tr|Đ\/c|đ\/c|v\.v|Nxb|Th|No|St|mục|khoản|điểm|[A-ZĐ]|\d{1,2})$/;

/**
 * Sentences of a paragraph: a stop, then white space and a capital, a quote or a bracket. Numbers (1.1., 16.9.2021) and
 * abbreviations do not end one; a semicolon does not either (see clausesOf).
 */
export function sentencesOf(paragraph: Piece): Piece[] {
  const cuts: number[] = [];
  for (const match of paragraph.text.matchAll(/([.!?…]+["”’)]*)\s+(?=[\p{Lu}“"(])/gu)) {
    const before = paragraph.text.slice(0, match.index);
    if (match[1] === "." && abbreviations.test(before) && !/(?:^|\s)[IVX]{1,5}$/.test(before)) continue;
    cuts.push(match.index + (match[1]?.length ?? 1));
  }
  return cutAt(paragraph, cuts);
}

/** Clauses of a sentence: parted by semicolons that stand in no bracket and no quote. */
export function clausesOf(sentence: Piece): Piece[] {
  const cuts: number[] = [];
  let depth = 0;
  [...sentence.text].forEach((sign, index) => {
    if ("(“[".includes(sign)) depth++;
    else if (")”]".includes(sign)) depth = Math.max(0, depth - 1);
    else if (sign === ";" && depth === 0) cuts.push(index + 1);
  });
  return cutAt(sentence, cuts);
}

function cutAt(whole: Piece, cuts: number[]): Piece[] {
  const ends = [...cuts, whole.text.length];
  return ends
    .map((end, index) => part(whole, whole.start + (ends[index - 1] ?? 0), whole.start + end))
    .filter((piece) => piece.text !== "");
}
