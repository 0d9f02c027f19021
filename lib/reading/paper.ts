import type { Rendering } from "./sources/rendering";
import { cleanCharacters, isGarbled, lostItsMarks } from "./text/characters";
import { markerOf } from "./text/markers";
import { mendOcr } from "./text/ocr-words";
import { type Paragraph, paragraphsOf } from "./text/paragraphs";
import { mendSlips } from "./text/scan-slips";
import { type Piece, part, piece, type Script, scriptOf } from "./text/script";
import { sentencesOf } from "./text/sentences";

/** A part of the body under one heading; `path` holds its headings from the outside in, folded. */
export type Section = { level: number; heading: Piece | null; parent: Section | null; path: string[]; blocks: Block[] };

/** A paragraph of the body. `content` is without its marker and, for "1. Đối tượng: …", without its label. */
export type Block = { piece: Piece; content: Piece; sentences: Piece[]; section: Section; level: number; cells: Piece[] | null };

/** A document ready for the grammar. */
export type Paper = {
  script: Script;
  ocr: boolean;
  form: Rendering["form"];
  head: Piece[];
  title: Piece | null;
  /** Before the first heading: the legal bases and the sentence that issues the plan. */
  preamble: Block[];
  blocks: Block[];
  sections: Section[];
  tail: Piece[];
  after: Piece[];
  trail: Piece[];
  /** Stretches OCR was unsure of, on the normalised text. */
  unsure: (place: Piece) => number;
  /** Whether a stretch is a table row that was put together again. */
  rebuilt: (place: Piece) => boolean;
};

/** @param rendering one file as text; offsets of the paper are places in its own normalised text */
export function paperOf(rendering: Rendering): Paper {
  const raw = cleanCharacters(rendering.text);
  // A scan read by somebody who knows the language has slips of its own; one that lost its marks is put right word by word (mendOcr).
  const clean = rendering.fromOcr && !lostItsMarks(raw) ? mendSlips(raw) : raw;
  const paragraphs = paragraphsOf(clean, pageLines(rendering, clean));
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
  const ocr = rendering.fromOcr || lostItsMarks(text);
  const script = scriptOf(text, lostItsMarks(text), isGarbled(text) ? mendOcr : undefined);
  const placed = placesOf(paragraphs, script);
  const zone = (name: Paragraph["zone"]) => placed.filter((item) => item.zone === name).map((item) => item.piece);
  const body = outline(zone("body"));
  return {
    script,
    ocr,
    form: rendering.form,
    head: zone("head"),
    title: zone("title")[0] ?? null,
    ...body,
    tail: zone("tail"),
    after: zone("after"),
    trail: zone("trail"),
    unsure: unsureWords(rendering, text),
    rebuilt: (place) => placed.some((item) => item.rebuilt && item.piece.start <= place.start && item.piece.end >= place.end),
  };
}

function placesOf(paragraphs: Paragraph[], script: Script): { piece: Piece; zone: Paragraph["zone"]; rebuilt: boolean }[] {
  let start = 0;
  return paragraphs.map((paragraph) => {
    const place = { piece: piece(script, start, start + paragraph.text.length), zone: paragraph.zone, rebuilt: paragraph.rebuilt === true };
    start += paragraph.text.length + 1;
    return place;
  });
}

/** Line numbers of each page. Cleaning may shorten lines, but takes none away. */
function pageLines(rendering: Rendering, clean: string): number[][] {
  if (rendering.pages.length < 3) return [];
  const total = clean.split("\n").length;
  const lineAt = (place: number) => cleanCharacters(rendering.text.slice(0, place)).split("\n").length - 1;
  return rendering.pages.map(({ start, end }) => {
    const from = lineAt(start);
    return Array.from({ length: Math.max(0, Math.min(total, lineAt(end) + 1) - from) }, (_, index) => from + index);
  });
}

/** The lowest confidence OCR gave to a word of the stretch; 1 where it was sure or the text is no scan. */
function unsureWords(rendering: Rendering, _text: string): (place: Piece) => number {
  const words = rendering.unsure.map((span) => ({
    word: cleanCharacters(rendering.text.slice(span.start, span.end)).trim(),
    confidence: span.confidence,
  }));
  return (place) =>
    Math.min(1, ...words.filter(({ word }) => word !== "" && place.text.includes(word)).map(({ confidence }) => confidence));
}

/** The tree of headings. What stands before the first heading is the preamble. */
function outline(paragraphs: Piece[]): { preamble: Block[]; blocks: Block[]; sections: Section[] } {
  const top: Section = { level: 0, heading: null, parent: null, path: [], blocks: [] };
  const sections: Section[] = [];
  const blocks: Block[] = [];
  const preamble: Block[] = [];
  let current = top;
  paragraphs.forEach((paragraph, index) => {
    const level = levelOf(paragraph, paragraphs[index + 1]);
    if (level !== null && level <= 5) {
      current = enter(current, level, paragraph);
      sections.push(current);
      const rest = contentOf(paragraph, current);
      if (rest) add(rest, current, level);
      return;
    }
    add(paragraph, current, markerOf(paragraph.text)?.level ?? 8);
  });
  // A numbered line with nothing below it is an item, not a heading.
  for (const section of sections.filter((one) => one.heading && one.blocks.length === 0 && !sections.some((other) => other.parent === one)))
    if (section.heading) add(section.heading, section, section.level);
  blocks.sort((a, b) => a.piece.start - b.piece.start);
  // A letter has no headings: its text rests on documents and asks for things at once.
  return { preamble, blocks: sections.length === 0 ? preamble : blocks, sections };

  function add(paragraph: Piece, section: Section, level: number): void {
    const content = part(paragraph, paragraph.start + (markerOf(paragraph.text)?.length ?? 0));
    const cells = paragraph.text.includes("\t") ? cellsOf(paragraph) : null;
    const block = { piece: paragraph, content, sentences: sentencesOf(content), section, level, cells };
    section.blocks.push(block);
    (section === top ? preamble : blocks).push(block);
  }
}

export function cellsOf(row: Piece): Piece[] {
  let start = row.start;
  return row.text.split("\t").map((cell) => {
    const place = part(row, start, start + cell.length);
    start += cell.length + 1;
    return place;
  });
}

/** Depth of a heading; null for text. Capitals alone on a line are a heading too. */
function levelOf(paragraph: Piece, next: Piece | undefined): number | null {
  const marker = markerOf(paragraph.text);
  if (marker) return marker.level <= 5 ? marker.level : null;
  const capitals = /^[^\p{Ll}\t]{6,160}$/u.test(paragraph.text) && /\p{Lu}{3}/u.test(paragraph.text);
  return capitals &&
    next !== undefined &&
    !/^(?:Căn cứ|Xét|Theo|Thực hiện|Chiếu)\s/.test(next.text) &&
    !/^QUYẾT (ĐỊNH|NGHỊ)\s*:?$/.test(paragraph.text)
    ? 1
    : null;
}

function enter(current: Section, level: number, paragraph: Piece): Section {
  let parent: Section | null = current;
  while (parent && parent.level >= level) parent = parent.parent;
  const heading = headingOf(paragraph);
  return { level, heading, parent, path: [...(parent?.path ?? []), heading.folded], blocks: [] };
}

/** A heading ends at its colon when more follows: "1. Đối tượng: Tập thể, cá nhân …". */
function headingOf(paragraph: Piece): Piece {
  const text = part(paragraph, paragraph.start + (markerOf(paragraph.text)?.length ?? 0));
  // "1. Trước ngày 15/12: Văn phòng báo cáo …" opens with its time and has no heading.
  const isTime = /^(?:truoc|cham nhat|hang|moi|dinh ky|thang|quy|tu ngay|ngay|den|dau|cuoi|nam \d)(?![\p{L}])/u.test(text.folded);
  const colon = isTime ? undefined : /^[^:.;]{2,70}:(?=\s+\S)/.exec(text.text)?.[0].length;
  return colon ? part(text, text.start, text.start + colon - 1) : text;
}

/** What a numbered paragraph says beyond its heading; a whole sentence with a number is heading and content at once. */
function contentOf(paragraph: Piece, section: Section): Piece | null {
  const heading = section.heading;
  if (!heading) return paragraph;
  const rest = part(paragraph, heading.end + 1);
  if (rest.text.length > 2) return rest;
  const isSentence = /[.;]$/.test(paragraph.text) || paragraph.text.length > 220 || paragraph.text.includes("\t");
  return isSentence ? paragraph : null;
}

/** Every paragraph of the text, once. */
export function allBlocks(paper: Paper): Block[] {
  return paper.sections.length === 0 ? paper.blocks : [...paper.preamble, ...paper.blocks];
}
