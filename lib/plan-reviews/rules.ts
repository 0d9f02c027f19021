// R100, R103, R108: the office draws up the interim and final review from the system's own data; R025: it says what was learnt;
// R077: each exemplar's effort, room to grow and spread are judged. Figures are counted, texts begin from them and are edited.
import type { Day } from "../core/clock";
import { type Assessment, type Counted, type ReviewTexts, type TextKey, textKeys, type WrittenTexts } from "./schema";

export type CountedRow = {
  unit: string;
  workField: string;
  kind: string;
  /** Of one person; "" where it is not recorded, null for a collective or a model. */
  sex: string | null;
  leader: string | null;
  nominated: boolean;
  recognised: boolean;
};

/** Rows by one of their words, in the order the words first come; rows without that word are left out. */
export function countBy(rows: readonly CountedRow[], word: (row: CountedRow) => string | null): Counted[] {
  const groups = new Map<string, Counted>();
  for (const row of rows) {
    const name = word(row);
    if (name === null) continue;
    const group = groups.get(name) ?? { name, nominated: 0, recognised: 0 };
    if (row.nominated) group.nominated += 1;
    if (row.recognised) group.recognised += 1;
    groups.set(name, group);
  }
  return [...groups.values()].filter((group) => group.nominated > 0 || group.recognised > 0);
}

/** The parts as people wrote them; the others as the figures of this moment say them. */
export function textsWith(written: WrittenTexts, counted: ReviewTexts): ReviewTexts {
  return { ...counted, ...written };
}

/** What to keep of a saved form: parts written before, and those that no longer say what the page had put there. */
export function writtenParts(before: WrittenTexts, sent: ReviewTexts, shown: WrittenTexts): WrittenTexts {
  const touched = textKeys.filter((key) => key in before || sent[key] !== shown[key]);
  return Object.fromEntries(touched.map((key) => [key, sent[key]]));
}

/** One exemplar's assessment in one word, "" for none: what a page showed, to be compared with what stands. */
export function lineMark(line: Assessment | undefined): string {
  return line ? [line.effort, line.growth, line.spread, line.note].join(" ") : "";
}

export type SortedLines = { changed: [string, Assessment][]; contested: string[] };

/**
 * What to do with the lines of a form: `changed` are those somebody changed in it; `contested` those of them that somebody else
 * has changed since the page was made. Lines that say what the page showed are nobody's.
 */
export function sortLines(
  sent: Readonly<Record<string, Assessment>>,
  shown: Readonly<Record<string, string>>,
  standing: Readonly<Record<string, Assessment>>,
): SortedLines {
  const changed = Object.entries(sent).filter(
    ([id, line]) => lineMark(line) !== (shown[id] ?? "") && lineMark(line) !== lineMark(standing[id]),
  );
  return { changed, contested: changed.flatMap(([id]) => (lineMark(standing[id]) === (shown[id] ?? "") ? [] : [id])) };
}

/** What must be said before the head freezes a review; proposals and words beside the figures may stay empty. */
export const neededTexts: readonly TextKey[] = ["directed", "carriedOut", "strengths", "limits", "causes", "lessons", "directions"];

export function missingTexts(texts: ReviewTexts): TextKey[] {
  return neededTexts.filter((key) => texts[key].trim() === "");
}

/** Exemplars of the review that nobody has assessed yet. */
export function unassessed(exemplars: readonly { id: string }[], assessments: Readonly<Record<string, unknown>>): string[] {
  return exemplars.filter((exemplar) => !(exemplar.id in assessments)).map((exemplar) => exemplar.id);
}

/** The years a review may cover: from the plan's first to its last, or to the year at hand where it has no end. */
export function reviewSpan(plan: { startYear: number; endYear: number | null }, today: Day): { from: number; to: number } {
  const year = Number(today.slice(0, 4));
  return { from: plan.startYear, to: Math.max(plan.startYear, Math.min(year, plan.endYear ?? year)) };
}
