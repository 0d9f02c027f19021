import type { Line, Segment } from "./page-lines";

type Span = { left: number; right: number };
/** What follows each other on a page: a plain line, or lines that stand in columns. */
export type Block =
  | { kind: "line"; line: Line }
  | { kind: "columns"; columns: Line[][]; first: Line; last: Line }
  | { kind: "rows"; rows: Segment[][][]; first: Line; last: Line };

/** A column narrower than this share of the page is the sign of a list. */
const narrowest = 0.12;
/** Lines further apart than this many heights do not belong to one block: a signature leaves five or six empty. */
const furthest = 9;

/**
 * Finds where a page stands in columns: the head (agency | motto), the foot (recipients | signature), tables without
 * rulings. A block begins with a line that has a wide gap and goes on while the gap stays open.
 */
export function blocksOf(lines: Line[], pageWidth: number): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const run = runFrom(lines, at);
    const block = run.length > 1 ? blockOf(run, pageWidth) : null;
    if (block) blocks.push(block);
    else blocks.push(...run.map((line): Block => ({ kind: "line", line })));
    at += run.length;
  }
  return blocks;
}

function runFrom(lines: Line[], start: number): Line[] {
  const first = lines[start];
  if (!first) return [];
  const run = [first];
  if (first.segments.length < 2) return run;
  let columns = spansOf(run);
  for (const line of lines.slice(start + 1)) {
    if (line.y - (run.at(-1)?.y ?? 0) > furthest * line.height) break;
    const next = spansOf([...run, line]);
    if (next.length < Math.min(columns.length, 2) || next.length < 2) break;
    run.push(line);
    columns = next;
  }
  return run;
}

/** The widths that text covers, side by side; gaps of less than a height close. */
function spansOf(run: Line[]): Span[] {
  const gap = Math.max(...run.map((line) => line.height));
  const spans: Span[] = [];
  for (const { left, right } of run.flatMap((line) => line.segments).toSorted((a, b) => a.left - b.left)) {
    const last = spans.at(-1);
    if (last && left <= last.right + gap) last.right = Math.max(last.right, right);
    else spans.push({ left, right });
  }
  return spans;
}

function blockOf(run: Line[], pageWidth: number): Block | null {
  const spans = spansOf(run);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return null;
  if (spans.length >= 3) return { kind: "rows", rows: rowsOf(run, spans), first, last };
  if (spans.some((span) => span.right - span.left < pageWidth * narrowest)) return null;
  const columns = spans.map((span) => run.flatMap((line) => partOf(line, span)));
  return { kind: "columns", columns, first, last };
}

function partOf(line: Line, span: Span): Line[] {
  const segments = line.segments.filter((segment) => segment.left >= span.left && segment.right <= span.right);
  return segments.length === 0 ? [] : [{ ...line, segments }];
}

/** A row begins where the first column has words; other lines carry on its cells. */
function rowsOf(run: Line[], spans: Span[]): Segment[][][] {
  const rows: Segment[][][] = [];
  for (const line of run) {
    const cells = spans.map((span) => partOf(line, span).flatMap((part) => part.segments));
    const row = rows.at(-1);
    if (!row || (cells[0] ?? []).length > 0) rows.push(cells);
    else for (const [index, segments] of cells.entries()) row[index]?.push(...segments);
  }
  return rows;
}
