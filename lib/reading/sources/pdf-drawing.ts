import { type PdfPage, pdfOperators } from "./pdf-document";
import type { Ruling } from "./ruled-tables";

type Matrix = [number, number, number, number, number, number];
/** What is drawn on a page besides letters. */
export type Drawing = { rulings: Ruling[] /** Share of the page that pictures cover, 0-1. */; covered: number };

const shortest = 6;
const straight = 1.5;
/** More rulings than this are a drawing, not tables. */
const most = 3000;

/** A pen over a page: where it stands, where it stood, what it has drawn. */
type Pen = { matrix: Matrix; stack: Matrix[]; rulings: Ruling[]; painted: number };

/** Walks the drawing list of a page and gathers straight lines and the room pictures take; lengths in points from the top left. */
export async function drawingOf(page: PdfPage): Promise<Drawing> {
  const names = new Map(Object.entries(await pdfOperators()).map(([name, code]) => [code, name]));
  const viewport = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList();
  const pen: Pen = { matrix: viewport.transform as Matrix, stack: [], rulings: [], painted: 0 };
  list.fnArray.forEach((code, index) => {
    const name = names.get(code) ?? "";
    const draw = name.startsWith("paintImage") || name.startsWith("paintInlineImage") ? paint : strokes[name];
    draw?.(pen, list.argsArray[index] as unknown[] | null);
  });
  return { rulings: pen.rulings, covered: Math.min(1, pen.painted / (viewport.width * viewport.height)) };
}

function paint(pen: Pen): void {
  const [a, b, c, d] = pen.matrix;
  pen.painted += Math.abs(a * d - b * c);
}

const save = (pen: Pen) => {
  pen.stack.push(pen.matrix);
};
const restore = (pen: Pen) => {
  pen.matrix = pen.stack.pop() ?? pen.matrix;
};

const strokes: Record<string, (pen: Pen, values: unknown[] | null) => void> = {
  save,
  restore,
  transform: (pen, values) => {
    pen.matrix = multiplied(pen.matrix, values as unknown as Matrix);
  },
  paintFormXObjectBegin: (pen, values) => {
    save(pen);
    if (values?.[0]) pen.matrix = multiplied(pen.matrix, values[0] as Matrix);
  },
  paintFormXObjectEnd: restore,
  constructPath: (pen, values) => {
    if (pen.rulings.length < most) pen.rulings.push(...rulingsOf(values, pen.matrix));
  },
};

function multiplied(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

/** Numbers each step of a path takes: move, line, curve, quadratic curve, close. */
const stepLengths = [2, 2, 6, 4, 0];

function rulingsOf(values: unknown[] | null, matrix: Matrix): Ruling[] {
  const path = (values?.[1] as [ArrayLike<number> | null] | undefined)?.[0];
  if (!path || path.length > 4000) return [];
  const rulings: Ruling[] = [];
  let from: [number, number] | null = null;
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? 4;
    const length = stepLengths[step] ?? 0;
    const to = length === 0 ? null : point(matrix, path[at + length - 1] ?? 0, path[at + length] ?? 0);
    if (step === 1 && from && to) rulings.push(...rulingBetween(from, to));
    if (to) from = to;
    at += length + 1;
  }
  return rulings;
}

function point(matrix: Matrix, x: number, y: number): [number, number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
}

function rulingBetween([ax, ay]: [number, number], [bx, by]: [number, number]): Ruling[] {
  const [width, height] = [Math.abs(ax - bx), Math.abs(ay - by)];
  if (Math.min(width, height) > straight || Math.max(width, height) < shortest) return [];
  return [{ x0: Math.min(ax, bx), x1: Math.max(ax, bx), y0: Math.min(ay, by), y1: Math.max(ay, by) }];
}
