import { allBlocks, type Paper } from "../paper";
import type { Reading } from "../reading";
import { find, has, type Piece } from "../text/script";
import { sourceOf, wording } from "./evidence";

/** What a sentence may hold that a rule has to understand: a day, a quota, a share of votes (folded). */
const weighty: [string, RegExp][] = [
  [
    "DAY",
    /(?:truoc|cham nhat|den het|khong qua|muon nhat)\s+(?:ngay|thang|quy)\b|\bngay\s+\d{1,2}(?:\s*[/.-]\s*\d{1,2}|\s+thang)|\b\d{1,2}\/\d{1,2}\/\d{4}\b|\bthang\s+\d{1,2}\s*(?:\/|nam)\s*\d{4}|\bquy\s+(?:i{1,3}|iv|[1-4])\b|\btrong (?:vong |thoi han )?\d{1,3} ngay\b|\bsau \d{1,3} ngay\b|\bcham nhat \d|\bhan (?:cuoi|chot)\b|\btruoc \d{1,2}\/\d|\bthang\s+\d{1,2}(?![\d/])/,
  ],
  ["QUOTA", /\b(?:toi thieu|it nhat|khong it hon)\s+(?:\p{L}+\s+){0,3}\d/u],
  ["SHARE", /\d\s*%|(?<![\d/])[1-9]\/[2-9](?![\d/])/],
];

/** What comes back counts where nothing else of the sentence was understood. */
const recurring = /\b(?:hang|moi) (?:thang|quy)\b|\bdinh ky (?:\d|hang (?:thang|quy|nam)|moi)/;

/**
 * Sentences with something that counts and that no rule took: listed, never guessed.
 * @param taken the stretches that were understood; `whole` sentences that are understood altogether
 */
export function readUnread(paper: Paper, taken: Piece[], whole: Piece[]): Reading["unread"] {
  const covers = (place: Piece) => (other: Piece) => other.start <= place.start && other.end >= place.end;
  const touches = (place: Piece) => (other: Piece) => other.start < place.end && place.start < other.end;
  const sentences = [
    ...allBlocks(paper).flatMap((block) => (block.cells ? [block.piece] : block.sentences)),
    ...paper.after.filter((line) => !has(line, /^\(?(?:ban hanh )?kem theo/)),
  ];
  return sentences.flatMap((sentence) => {
    if (whole.some(covers(sentence)) || whole.some((other) => covers(other)(sentence))) return [];
    const reason = weighty.find(([, pattern]) => find(sentence, pattern).some(({ piece }) => !taken.some(touches(piece))));
    const again = !reason && has(sentence, recurring) && !taken.some(touches(sentence));
    if (again) return [{ text: wording(sentence), reason: "DAY", source: sourceOf(sentence) }];
    return reason ? [{ text: wording(sentence), reason: reason[0], source: sourceOf(sentence) }] : [];
  });
}
