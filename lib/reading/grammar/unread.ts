import { allBlocks, type Paper } from "../paper";
import type { Reading } from "../reading";
import { find, type Piece } from "../text/script";
import { sourceOf, wording } from "./evidence";

/** What a sentence may hold that a rule has to understand: a day, a quota, a share of votes (folded). */
const weighty: [string, RegExp][] = [
  [
    "DAY",
    /(?:truoc|cham nhat|den het|khong qua|muon nhat)\s+(?:ngay|thang|quy)\b|\bngay\s+\d{1,2}(?:\s*[/.-]\s*\d{1,2}|\s+thang)|\b\d{1,2}\/\d{1,2}\/\d{4}\b|\bthang\s+\d{1,2}\s*(?:\/|nam)\s*\d{4}|\bquy\s+(?:i{1,3}|iv|[1-4])\b|\btrong (?:vong |thoi han )?\d{1,3} ngay\b|\bsau \d{1,3} ngay\b|\bcham nhat \d/,
  ],
  ["QUOTA", /\b(?:toi thieu|it nhat|khong it hon)\s+(?:\p{L}+\s+){0,3}\d/u],
  ["SHARE", /\d\s*%|(?<![\d/])[1-9]\/[2-9](?![\d/])/],
];

/**
 * Sentences with something that counts and that no rule took: listed, never guessed.
 * @param taken the stretches that were understood; `whole` sentences that are understood altogether
 */
export function readUnread(paper: Paper, taken: Piece[], whole: Piece[]): Reading["unread"] {
  const covers = (place: Piece) => (other: Piece) => other.start <= place.start && other.end >= place.end;
  const touches = (place: Piece) => (other: Piece) => other.start < place.end && place.start < other.end;
  const sentences = [...allBlocks(paper).flatMap((block) => (block.cells ? [block.piece] : block.sentences)), ...paper.after];
  return sentences.flatMap((sentence) => {
    if (whole.some(covers(sentence)) || whole.some((other) => covers(other)(sentence))) return [];
    const reason = weighty.find(([, pattern]) => find(sentence, pattern).some(({ piece }) => !taken.some(touches(piece))));
    return reason ? [{ text: wording(sentence), reason: reason[0], source: sourceOf(sentence) }] : [];
  });
}
