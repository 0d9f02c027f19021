import { enumerated } from "./enumerations";
import { rebuildTables } from "./flat-tables";
import { furnitureOf, signatureTrailOf } from "./furniture";
import { opensBlock } from "./markers";
import { type Zones, zonesOf } from "./zones";

/** A paragraph of the normalised text: hard wraps are joined, cells of a line stay parted by tabs. */
export type Paragraph = { text: string; zone: keyof Zones; rebuilt?: boolean };

type Line = { text: string; gapBefore: boolean; ruleBefore: boolean; rebuilt: boolean };
const drawnRule = /^[-–—_*=]{3,}$/;

/**
 * The paragraphs of a document: furniture dropped, hard wraps joined, head, title, body, tail and signature trail told
 * apart. Head and tail keep their lines, because their columns and rows mean something.
 * @param text with clean characters
 * @param pages line numbers of each page, when the form has pages
 */
export function paragraphsOf(text: string, pages: number[][] = []): Paragraph[] {
  const { lines: raw, rebuilt } = rebuildTables(text.split("\n"));
  const dropped = furnitureOf(raw, pages);
  const trailed = signatureTrailOf(raw.map((line, index) => (dropped[index] ? "" : line)));
  const lines: Line[] = [];
  const trail: Line[] = [];
  let gap = false;
  let furniture = false;
  let ruled = false;
  raw.forEach((line, index) => {
    if (line.trim() === "") gap = true;
    else if (dropped[index]) {
      furniture = true;
      ruled ||= drawnRule.test(line.trim());
    } else {
      // A gap around a page number is the end of a page, not of a paragraph.
      (trailed[index] ? trail : lines).push({
        text: tidy(line),
        gapBefore: gap && !furniture,
        ruleBefore: ruled,
        rebuilt: rebuilt.has(index),
      });
      gap = furniture = ruled = false;
    }
  });
  const zones = zonesOf(lines);
  return [
    ...lines.slice(0, zones.title).map((line) => ({ text: line.text, zone: "head" as const })),
    ...titleOf(lines.slice(zones.title, zones.body)),
    ...joined(lines.slice(zones.body, zones.tail)).map((paragraph) => ({ ...paragraph, zone: "body" as const })),
    ...lines.slice(zones.tail, zones.after).map((line) => ({ text: line.text, zone: "tail" as const })),
    ...joined(lines.slice(zones.after)).map((paragraph) => ({ ...paragraph, zone: "after" as const })),
    ...trail.map((line) => ({ text: line.text, zone: "trail" as const })),
  ];
}

/** Columns of a line (a tab, or a gap of four spaces and more) are parted by one tab, words by one space. */
function tidy(line: string): string {
  return line
    .trim()
    .replace(/ *\t *| {4,}/g, "\t")
    .replace(/ {2,}/g, " ");
}

function titleOf(lines: Line[]): Paragraph[] {
  if (lines.length === 0) return [];
  return [{ text: lines.map((line) => line.text.replace(/\t/g, " ")).join(" "), zone: "title" }];
}

/**
 * Hard wraps joined. Where every line is followed by a blank one, blank lines mean nothing; else they end a paragraph,
 * unless the sentence plainly goes on over the page. A short line that ends in no stop is a heading.
 */
function joined(lines: Line[]): { text: string; rebuilt: boolean }[] {
  const width = widthOf(lines);
  const blanksMean = lines.filter((line, index) => index > 0 && line.gapBefore).length < lines.length * 0.6;
  const paragraphs: { text: string; rebuilt: boolean }[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const before = paragraphs.at(-1);
    if (before === undefined || last === undefined || parts(before.text, last, line, { width, blanksMean }))
      paragraphs.push({ text: line.text, rebuilt: line.rebuilt });
    else before.text += brokenNumber(last, line) || brokenPair(last, line) ? line.text : ` ${line.text}`;
    last = line;
  }
  return paragraphs.flatMap(({ text, rebuilt }) => enumerated(text).map((item) => ({ text: item, rebuilt })));
}

/** "34/" at the end of a line, "CT-TW" on the next: one number of a document. */
const brokenNumber = (last: Line, line: Line) =>
  /(?:\d|\d[/-]\p{Lu}[\p{L}]{0,6})\s?[/-]$/u.test(last.text) && /^\p{Lu}{2}[\p{L}]*(?:[-/.,;\s]|$)/u.test(line.text);

/** "tập thể/" at the end of a line, "cá nhân" on the next: one pair of words. */
const brokenPair = (last: Line, line: Line) => /\p{Ll}\/$/u.test(last.text) && /^\p{Ll}/u.test(line.text);

/** "Phòng Tổ chức" at the end of a full line, "- Hành chính trước ngày …" on the next: a name, and no item of a list. */
function isBrokenName(last: Line, line: Line, width: number): boolean {
  const full = width <= widestPage && last.text.length > width * 0.85 && !/[.;:,)]$/.test(last.text);
  return (
    full &&
    !line.gapBefore &&
    /^[-–]\s\p{Lu}\p{Ll}+(?:\s\p{Ll}+)*/u.test(line.text) &&
    /(?:^|\s)\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,3}$/u.test(last.text)
  );
}

/** A line that cannot be the end of anything. */
const unfinished = /,$|(?:^|\s)(?:của|và|các|số|ngày|tháng|về|với|do|từ|trước|là|tại|theo|những|trong|cho)$/u;

/** The usual length of a full line; without hard wraps it is the length of nothing, and each line is a paragraph. */
function widthOf(lines: Line[]): number {
  const lengths = lines
    .filter((line) => !line.rebuilt)
    .map((line) => line.text.length)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

const widestPage = 170;

function parts(before: string, last: Line, line: Line, page: { width: number; blanksMean: boolean }): boolean {
  if (line.text.includes("\t") || last.text.includes("\t")) return !continuesCell(last, line);
  if (brokenNumber(last, line)) return false;
  if (opensBlock(line.text) && !insideQuote(before)) return !isBrokenName(last, line, page.width);
  if (page.width > widestPage) return true;
  if (unfinished.test(last.text) && !isCapitals(line.text) && last.text.length > page.width * 0.6) return false;
  const goesOn = /^[\p{Ll},;)]/u.test(line.text);
  const stopped = /[.;:!?]["”)]*$/.test(last.text);
  if (goesOn && !stopped) return false;
  if (line.gapBefore && page.blanksMean) return stopped || !goesOn;
  return partsInside(before, last, line, { stopped, goesOn, width: page.width });
}

/** Two lines with nothing between them: does the second begin a paragraph of its own? */
function partsInside(before: string, last: Line, line: Line, state: { stopped: boolean; goesOn: boolean; width: number }): boolean {
  if (/^(?:Căn cứ|Thực hiện|Theo)\s/.test(before) && !state.stopped) return false;
  if (isCapitals(before) !== isCapitals(line.text)) return true;
  if (isCapitals(before) || state.goesOn) return false;
  return last.text.length < state.width * (state.stopped ? 0.93 : 0.75);
}

/** A row of a table whose last cell runs on in the next line. */
function continuesCell(last: Line, line: Line): boolean {
  return last.text.includes("\t") && !line.text.includes("\t") && /^[\p{Ll}]/u.test(line.text);
}

function insideQuote(text: string): boolean {
  return text.lastIndexOf("“") > text.lastIndexOf("”");
}

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const large = letters.filter((letter) => letter === letter.toUpperCase()).length;
  return letters.length > 3 && large / letters.length > 0.9;
}
