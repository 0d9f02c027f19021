/** A piece of text where it stands on a page; lengths in any unit, y of the baseline, growing downwards. */
export type Piece = { text: string; x: number; y: number; width: number; height: number; confidence?: number };
/** Pieces side by side without a wide gap. */
export type Segment = { pieces: Piece[]; left: number; right: number };
export type Line = { y: number; height: number; segments: Segment[] };

/** A gap wider than this many heights parts columns; justified words stay closer. */
const wideGap = 1.9;

/**
 * Pieces gathered into lines from top to bottom. Pieces side by side whose baselines differ by less than most of a line
 * (cells of a head set in other sizes) are one line; pieces above each other never are.
 */
export function linesOf(pieces: Piece[]): Line[] {
  const sorted = pieces.filter((piece) => piece.text.trim() !== "").toSorted((a, b) => a.y - b.y || a.x - b.x);
  const open: Piece[][] = [];
  for (const piece of sorted) {
    const line = open.findLast((one) => belongs(one, piece));
    if (line) line.push(piece);
    else open.push([piece]);
  }
  return open.map(lineOf).toSorted((a, b) => a.y - b.y);
}

function belongs(line: Piece[], piece: Piece): boolean {
  const first = line[0];
  if (!first) return false;
  const away = Math.abs(piece.y - first.y);
  const height = Math.min(Math.max(first.height, 1), Math.max(piece.height, 1));
  if (away < height * 0.35) return true;
  return away < height * 0.75 && line.every((one) => piece.x >= one.x + one.width + height || one.x >= piece.x + piece.width + height);
}

function lineOf(pieces: Piece[]): Line {
  const sorted = pieces.toSorted((a, b) => a.x - b.x);
  const height = median(sorted.map((piece) => piece.height));
  const segments: Segment[] = [];
  for (const piece of sorted) {
    const last = segments.at(-1);
    if (last && piece.x - last.right <= height * wideGap) {
      last.pieces.push(piece);
      last.right = Math.max(last.right, piece.x + piece.width);
    } else segments.push({ pieces: [piece], left: piece.x, right: piece.x + piece.width });
  }
  return { y: median(sorted.map((piece) => piece.y)), height, segments };
}

/** The usual distance of two lines on the page: distances of less than a height or more than three are no line feed. */
export function pitchOf(lines: Line[]): number {
  const steps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? line.y));
  const height = median(lines.map((line) => line.height));
  return median(steps.filter((step) => step > height * 0.9 && step < height * 3)) || height * 1.3;
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
