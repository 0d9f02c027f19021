import { type Block, blocksOf } from "./page-columns";
import { type Line, linesOf, type Piece, pitchOf, type Segment } from "./page-lines";
import { type RuledTable, type Ruling, ruledTables } from "./ruled-tables";

export type PageText = { text: string; unsure: { start: number; end: number; confidence: number }[] };

/** Below this a word of OCR is unsure. */
const sure = 0.8;
/** Joined where a line has a wide gap and no column: as wide as people leave it. */
const gapSign = "    ";

type Token = string | Piece;
type Placed = { top: number; bottom: number; tokens: Token[] };

/**
 * The words of one page in reading order. Columns are read one after the other, tables row by row with tabs between the
 * cells, an empty line where the page leaves more room than usual. Keeps where words stand that OCR was unsure of.
 */
export function pageText(pieces: Piece[], rulings: Ruling[], pageWidth: number): PageText {
  const { tables, rest } = ruledTables(pieces, rulings);
  const lines = linesOf(rest);
  const placed: Placed[] = tables.map(placeTable);
  // A table parts the lines: no column runs across it.
  const bounds = [Number.NEGATIVE_INFINITY, ...tables.map((table) => table.bottom), Number.POSITIVE_INFINITY];
  bounds.slice(1).forEach((bound, index) => {
    const between = lines.filter((line) => line.y > (bounds[index] ?? 0) && line.y <= bound);
    placed.push(...blocksOf(between, pageWidth).map(placeBlock));
  });
  return written(
    placed.toSorted((a, b) => a.top - b.top),
    pitchOf(lines),
  );
}

function placeTable(table: RuledTable): Placed {
  const tokens = table.cells.flatMap((row): Token[] => {
    const cells = row.map((cell) => linesOf(cell).flatMap((line) => [...joined(line.segments, " "), " "]));
    return rowTokens(cells);
  });
  return { top: table.top, bottom: table.bottom, tokens };
}

function placeBlock(block: Block): Placed {
  if (block.kind === "line") return { top: block.line.y, bottom: block.line.y, tokens: [...joined(block.line.segments, gapSign), "\n"] };
  const place = { top: block.first.y, bottom: block.last.y };
  if (block.kind === "columns") return { ...place, tokens: block.columns.flatMap((column) => [...columnTokens(column), "\n"]) };
  return { ...place, tokens: block.rows.flatMap((row) => rowTokens(row.map((cell) => joined(cell, " ")))) };
}

function columnTokens(lines: Line[]): Token[] {
  return lines.flatMap((line) => [...joined(line.segments, gapSign), "\n"]);
}

/** Cells between tabs; a row without words is left out. */
function rowTokens(cells: Token[][]): Token[] {
  if (cells.every((cell) => cell.every((token) => typeof token === "string"))) return [];
  return [...cells.flatMap((cell, index): Token[] => (index === 0 ? cell : ["\t", ...cell])), "\n"];
}

function joined(segments: Segment[], sign: string): Token[] {
  return segments.flatMap((segment, index): Token[] => (index === 0 ? spaced(segment.pieces) : [sign, ...spaced(segment.pieces)]));
}

/** Pieces with a space where the page has one; words of OCR always part. */
function spaced(pieces: Piece[]): Token[] {
  return pieces.flatMap((piece, index): Token[] => {
    const before = pieces[index - 1];
    if (!before) return [piece];
    const gap = piece.x - (before.x + before.width);
    const parted = piece.confidence !== undefined || gap > piece.height * 0.15;
    return parted ? [" ", piece] : [piece];
  });
}

function written(placed: Placed[], pitch: number): PageText {
  const page: PageText = { text: "", unsure: [] };
  placed.forEach((place, index) => {
    const before = placed[index - 1];
    if (before && place.top - before.bottom > pitch * 1.45 && !page.text.endsWith("\n\n")) page.text += "\n";
    for (const token of place.tokens) append(page, token);
  });
  return page;
}

function append(page: PageText, token: Token): void {
  if (typeof token === "string") {
    // Spaces at the end of a line or cell, and a third line end in a row, say nothing.
    if (token === "\n" || token === "\t") page.text = page.text.replace(/ +$/, "");
    if (token === " " && /[\s]$/.test(page.text)) return;
    if (token === "\n" && page.text.endsWith("\n\n")) return;
    page.text += token;
    return;
  }
  const text = token.text.replace(/[\t\n\r]+/g, " ");
  const start = page.text.length;
  page.text += /\s$/.test(page.text) ? text.trimStart() : text;
  if (token.confidence !== undefined && token.confidence < sure)
    page.unsure.push({ start, end: page.text.length, confidence: token.confidence });
}
