/** Strokes people and programs draw between cells. */
const stroke = /[|│┃║¦]/gu;
/** "+----+----+", "|:---|---:|", "├──┼──┤": lines of a table that only draw. */
const drawnLine = /^[\s|│┃║¦+:=\-–—_┌┬┐├┼┤└┴┘─━╔╦╗╠╬╣╚╩╝═╪╞╡]{4,}$/u;

/**
 * Tables drawn with strokes: their cells are parted by tabs instead, the lines that only draw are left empty, and a row whose
 * cells go on in the next lines (its first cell empty there) is put on one line, which then counts as rebuilt.
 * @returns as many lines as came in
 */
export function withoutStrokes(text: string[]): { lines: string[]; rebuilt: Set<number> } {
  const lines = [...text];
  const rebuilt = new Set<number>();
  let row: { at: number; cells: string[] } | null = null;
  text.forEach((line, index) => {
    const cells = cellsOf(line);
    if (drawnLine.test(line) && (row !== null || cellsAround(text, index))) {
      lines[index] = "";
      return;
    }
    if (cells === null) {
      row = null;
      return;
    }
    if (row?.cells.length === cells.length && cells[0] === "" && cells.some((cell) => cell !== "")) {
      row.cells = row.cells.map((cell, at) => `${cell} ${cells[at] ?? ""}`.trim());
      lines[row.at] = row.cells.join("\t");
      lines[index] = "";
      rebuilt.add(row.at);
      return;
    }
    row = { at: index, cells };
    lines[index] = cells.join("\t");
  });
  return { lines, rebuilt };
}

/** Cells between strokes; null where the line is no row. A single stroke may be a misread letter. */
function cellsOf(line: string): string[] | null {
  const plain = line.trim();
  if ((plain.match(stroke)?.length ?? 0) < 2 || drawnLine.test(plain)) return null;
  const inner = plain.replace(/^[|│┃║¦]\s*/u, "").replace(/\s*[|│┃║¦]$/u, "");
  const cells = inner.split(stroke).map((cell) => cell.replace(/\t/g, " ").trim());
  return cells.length >= 3 ? cells : null;
}

const cellsAround = (text: string[], index: number) => cellsOf(text[index - 1] ?? "") !== null || cellsOf(text[index + 1] ?? "") !== null;
