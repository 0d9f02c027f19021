/** A document as it lies on the desk: what stands at its head, its title, its paragraphs, its foot. */
export type Paper = {
  head: Columns | null;
  title: string[];
  body: string[];
  /** Tasks in a ruled table behind the paragraphs: its rows, the heading first. */
  table?: string[][];
  foot: Columns | null;
  /** What the signing machine printed behind the end. */
  trail: string[];
};
type Columns = { left: string[]; right: string[] };

/** A line that begins something of its own. */
const opens = /^\s*([-–+•*]|https?:|[IVX]+\.|\d+(\.\d+)*[.)]|[a-zđ]\)|Điều\s|Nơi nhận)/u;
const ends = /[.;:!?/]\s*$/;

/**
 * The paper a plain text was once extracted from: wrapped lines are joined to paragraphs, recipients and signature go
 * side by side. Words are kept as they are; only line ends and blanks change.
 */
export function paperOf(text: string, head: Columns | null = null): Paper {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/\f/g, ""));
  const foot = lines.findIndex((line) => /^\s*Nơi nhận\s*:/.test(line));
  const footEnd = lines.findIndex((line, index) => foot >= 0 && index > foot && /^\t/.test(line));
  const main = foot < 0 ? lines : lines.slice(0, foot);
  const { title, body } = parted(paragraphsOf(main));
  return {
    head,
    title,
    body,
    foot: foot < 0 ? null : columnsOf(lines.slice(foot, footEnd < 0 ? undefined : footEnd)),
    trail:
      footEnd < 0
        ? []
        : lines
            .slice(footEnd)
            .map((line) => line.trim())
            .filter(Boolean),
  };
}

/** Lines are wrapped where the page ends; a text with longer lines than a page has was never wrapped. */
const longestWrapped = 130;

function paragraphsOf(lines: string[]): string[] {
  const said = lines.map((one) => one.trim()).filter((one) => one !== "");
  if (said.some((one) => one.length > longestWrapped)) return said;
  const paragraphs: string[] = [];
  for (const [index, line] of said.entries()) {
    if (goesOn(said[index - 1] ?? "", line)) paragraphs.push(`${paragraphs.pop()} ${line}`);
    else paragraphs.push(line);
  }
  return paragraphs;
}

/** A line carries on the one before when it begins in the middle of a sentence, or of a heading in capitals. */
function goesOn(before: string, line: string): boolean {
  if (before === "" || opens.test(line)) return false;
  if (/^\p{Ll}/u.test(line)) return true;
  if (isCapitals(line) && isCapitals(before) && /^[IVX]+\./.test(before)) return true;
  return before.length >= 60 && !ends.test(before);
}

function isCapitals(line: string): boolean {
  return line === line.toUpperCase() && /\p{Lu}/u.test(line);
}

/** The title ends where the first sentence begins. */
function parted(paragraphs: string[]): { title: string[]; body: string[] } {
  const first = paragraphs.findIndex((one) => /^(Thực hiện|Căn cứ|Theo|Nhằm)\s/u.test(one) && (one.length > 100 || ends.test(one)));
  return first < 0 ? { title: [], body: paragraphs } : { title: paragraphs.slice(0, first), body: paragraphs.slice(first) };
}

/** Left what is addressed, right who signs: a wide gap parts them, and a line that begins no item is the right one's. */
function columnsOf(lines: string[]): Columns {
  const columns: Columns = { left: [], right: [] };
  for (const line of lines.filter((one) => one.trim() !== "")) {
    const [left, ...right] = line.trim().split(/\s{4,}/);
    const isLeft = /^(Nơi nhận|[-–])/.test(left ?? "");
    if (left) columns[isLeft ? "left" : "right"].push(left);
    columns.right.push(...right);
  }
  return columns;
}
