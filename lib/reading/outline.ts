import { type Block, type Paper, paperOf, type Section } from "./paper";
import type { Rendering } from "./sources/rendering";
import { markerOf } from "./text/markers";

/** A heading of the body with its paragraphs; level 1-3. `heading` "": what stands before the first heading, or closes a part. */
export type OutlineSection = { level: number; number: string | null; heading: string; paragraphs: string[] };

const deepest = 3;

/** The body of a document under its headings, as printed: what a page shows of it. Bullets stay. */
export function outlineOf(rendering: Rendering): OutlineSection[] {
  const paper = paperOf(rendering);
  const preamble = paper.sections.length === 0 ? paper.blocks : paper.preamble;
  const opening = { level: 1, number: null, heading: "", paragraphs: preamble.map(({ piece }) => piece.text) };
  return [...(preamble.length > 0 ? [opening] : []), ...paper.sections.filter(isHeading).flatMap((section) => entriesOf(paper, section))];
}

/** A numbered line with nothing below it is an item of the section around it, not a heading. */
function isHeading(section: Section): boolean {
  return !section.blocks.some(({ piece }) => section.heading !== null && piece.start === section.heading.start);
}

function entriesOf(paper: Paper, section: Section): OutlineSection[] {
  const heading = section.heading?.text ?? "";
  const start = section.heading?.start ?? 0;
  const printed = paper.script.text.slice(paper.script.text.lastIndexOf("\n", start - 1) + 1, start);
  const number = markerOf(`${printed}${heading}`) ? printed.replace(/[\s.)/–-]+$/, "") : null;
  const items = paper.sections.filter((one) => one.parent === section && !isHeading(one)).flatMap((one) => one.blocks);
  // A numbered sentence is heading and content at once: it is shown as the heading.
  const own = section.blocks.filter(({ piece }) => piece.start > start || piece.end <= start);
  const blocks = [...own, ...items].sort((a: Block, b: Block) => a.piece.start - b.piece.start);
  const closing = closingOf(paper, section, blocks);
  const level = Math.min(deepest, depthOf(section));
  const entry = (of: Block[]) => of.map(({ piece }) => piece.text);
  const whole = {
    level,
    number: number === "" ? null : number,
    heading,
    paragraphs: entry(blocks.slice(0, blocks.length - closing.length)),
  };
  return closing.length === 0 ? [whole] : [whole, { level, number: null, heading: "", paragraphs: entry(closing) }];
}

/** Below the last part's list, a paragraph without a mark speaks of the whole again, not of that part. */
function closingOf(paper: Paper, section: Section, blocks: Block[]): Block[] {
  const isPart = section.parent !== null && section.parent.level > 0;
  const isLast = !paper.sections.some(
    (one) => one.parent === section.parent && isHeading(one) && (one.heading?.start ?? 0) > (section.heading?.start ?? 0),
  );
  const marked = blocks.findLastIndex(({ piece }) => markerOf(piece.text) !== null);
  const rest = isPart && isLast && marked >= 0 ? blocks.slice(marked + 1) : [];
  // A dash that OCR left behind closes nothing.
  return rest.some(({ piece }) => /\p{L}/u.test(piece.text)) ? rest : [];
}

function depthOf(section: Section): number {
  return section.parent && section.parent.level > 0 ? depthOf(section.parent) + 1 : 1;
}
