import type { Paper } from "../paper";
import type { Evidence, Reading } from "../reading";
import { find, first, type Piece, part } from "../text/script";
import { evidenceOf } from "./evidence";

export type Period = NonNullable<Reading["period"]>;

const stretch =
  /(?:giai\s+\p{L}{4}|nhiem ky|tu nam|cac nam|trong)?,?\s*(?<from>(?:19|20)\d{2})\s*(?:-|–|—|den(?: het)?(?: nam)?)\s*(?<to>(?:19|20)\d{2})(?!\s*[-/]?\s*\d)/u;
const open = /(?:va|,)?\s*(?:nhung|cac) nam tiep theo|dinh huong den nam|tam nhin den/;
const oneYear = /(?<!(?:lan thu \S{1,5}|ngay \d{1,2} thang \d{1,2}|thang \d{1,2}) )nam\s+(?<year>(?:19|20)\d{2})(?!\s*[-–]\s*\d)/;
const anyYear = /(?<![\d/])(?:19|20)\d{2}(?![\d/])/;
const yearsOf = ({ startYear, endYear }: Period) => (endYear === null || endYear === startYear ? 1 : 2);
const fromNow = /(?:tu|ke tu) nam (?<year>(?:19|20)\d{2})/;

/**
 * The years a document is for: from its title or what a letter is about, else from the sentence that issues it (then to be
 * confirmed).
 * Open-ended: "… và những năm tiếp theo". Annual: one year.
 */
export function readPeriod(paper: Paper, about: Piece | null): { value: Period; evidence: Evidence } | null {
  const places: { place: Piece; inferred: boolean }[] = [
    ...(paper.title ? [{ place: paper.title, inferred: false }] : []),
    ...(about ? [{ place: about, inferred: false }] : []),
    ...paper.preamble
      .slice(-1)
      .flatMap((block) => block.sentences.slice(-1))
      .map((place) => ({ place, inferred: true })),
  ];
  for (const { place, inferred } of places) {
    const value = periodIn(place);
    if (value) return { value, evidence: evidenceOf(paper, place, { inferred, competing: find(place, anyYear).length > yearsOf(value) }) };
  }
  return null;
}

export function periodIn(place: Piece): Period | null {
  const years = first(place, stretch);
  if (years) {
    const [startYear, endYear] = [Number(years.groups.from?.text), Number(years.groups.to?.text)];
    if (endYear < startYear || endYear - startYear > 15) return null;
    return { startYear, endYear, openEnded: open.test(part(place, years.piece.end).folded), annual: startYear === endYear };
  }
  const start = first(place, fromNow)?.groups.year;
  if (start && open.test(place.folded)) return { startYear: Number(start.text), endYear: null, openEnded: true, annual: false };
  const year = find(place, oneYear).at(-1)?.groups.year;
  if (!year) return null;
  return { startYear: Number(year.text), endYear: Number(year.text), openEnded: open.test(part(place, year.end).folded), annual: true };
}

/** Periods the body names that differ from the plan's: a warning, never a reason to refuse. */
export function otherPeriods(paper: Paper, own: Period, cited: Piece[]): Piece[] {
  return paper.blocks.flatMap((block) =>
    find(block.piece, /giai\s+\p{L}{4}\s+(?<from>(?:19|20)\d{2})\s*(?:-|–|—)\s*(?<to>(?:19|20)\d{2})/u)
      .filter(({ groups }) => Number(groups.from?.text) !== own.startYear || Number(groups.to?.text) !== own.endYear)
      .map(({ piece }) => piece)
      .filter((place) => !cited.some((citation) => citation.start <= place.start && citation.end >= place.end)),
  );
}
