import type { Piece } from "./page-lines";

/** A straight line drawn on a page, along one axis. */
export type Ruling = { x0: number; y0: number; x1: number; y1: number };
/** A table found by its rulings, the pieces of each cell in it, and the pieces that stand elsewhere. */
export type RuledTable = { top: number; bottom: number; cells: Piece[][][] };

const touch = 4;

/**
 * Tables by their rulings: lines that touch each other and make at least two columns. A line under a heading touches
 * nothing and is none. Gives the tables from top to bottom and the pieces outside them.
 */
export function ruledTables(pieces: Piece[], rulings: Ruling[]): { tables: RuledTable[]; rest: Piece[] } {
  const grids = groupsOf(rulings).flatMap((group) => gridOf(group) ?? []);
  const tables = grids.map((grid) => ({ ...grid, cells: grid.rows.slice(1).map(() => grid.columns.slice(1).map((): Piece[] => [])) }));
  const rest = pieces.filter((piece) => {
    const middle = { x: piece.x + piece.width / 2, y: piece.y - piece.height / 2 };
    return !tables.some(({ rows, columns, cells }) => {
      const cell = cells[intervalOf(rows, middle.y)]?.[intervalOf(columns, middle.x)];
      cell?.push(piece);
      return cell !== undefined;
    });
  });
  return {
    tables: tables.map(({ rows, cells }) => ({ top: rows[0] ?? 0, bottom: rows.at(-1) ?? 0, cells })).toSorted((a, b) => a.top - b.top),
    rest,
  };
}

function gridOf(group: Ruling[]): { rows: number[]; columns: number[] } | null {
  const columns = distinct(group.filter((line) => Math.abs(line.x1 - line.x0) < touch).map((line) => line.x0));
  const rows = distinct(group.filter((line) => Math.abs(line.y1 - line.y0) < touch).map((line) => line.y0));
  return columns.length >= 3 && rows.length >= 2 ? { rows, columns } : null;
}

/** Rulings that touch, directly or through others. */
function groupsOf(rulings: Ruling[]): Ruling[][] {
  const groups: Ruling[][] = [];
  for (const ruling of rulings) {
    const near = groups.filter((group) => group.some((other) => touching(ruling, other)));
    const merged = [ruling, ...near.flat()];
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

function touching(a: Ruling, b: Ruling): boolean {
  return a.x0 <= b.x1 + touch && b.x0 <= a.x1 + touch && a.y0 <= b.y1 + touch && b.y0 <= a.y1 + touch;
}

function distinct(values: number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? 0) > touch);
}

function intervalOf(bounds: number[], value: number): number {
  return bounds.findIndex((bound, index) => value >= bound && value < (bounds[index + 1] ?? Number.NEGATIVE_INFINITY));
}
