import { fold } from "./characters";
import { columnOf } from "./role-words";

const cellsOf = (line: string) => line.split("\t").map((cell) => cell.trim());

/** Number of columns below a line that is the head of a task table; null: it is none. */
function widthOf(line: string): number | null {
  const cells = cellsOf(line);
  const columns = cells.map((cell) => columnOf(fold(cell)));
  return columns.includes("TITLE") && columns.filter((column) => column !== null).length >= 3 ? cells.length : null;
}

/**
 * Rows of a task table with tabs whose cell was broken over two or three lines: two lines that together have exactly the
 * cells of the head are one row. The lines a row took are left empty; what is read of it asks for confirmation.
 * @returns as many lines as came in
 */
export function mendRows({ lines, rebuilt }: { lines: string[]; rebuilt: Set<number> }): { lines: string[]; rebuilt: Set<number> } {
  const result = [...lines];
  const mended = new Set(rebuilt);
  let width: number | null = null;
  lines.forEach((line, index) => {
    if (line.includes("\t")) width = widthOf(line) ?? width;
    else if (line.trim().length > 120) width = null;
    if (width === null || !line.includes("\t") || result[index] !== line) return;
    const end = rowEnd(result, index, width);
    if (end === null) return;
    result[index] = lines
      .slice(index, end)
      .filter((part) => part.trim() !== "")
      .join(" ");
    for (let at = index + 1; at < end; at++) result[at] = "";
    mended.add(index);
  });
  return { lines: result, rebuilt: mended };
}

/** The line after the last one a broken row takes; null where the row is whole or is no row. */
function rowEnd(lines: string[], from: number, width: number): number | null {
  const opens = (line: string) => /^\s*(?:\d{1,2}|[A-ZĐIVX]{1,4})[.)]?\t/.test(line);
  let count = cellsOf(lines[from] ?? "").length;
  // A row of a number and a heading is that of a group.
  if (count >= width || count < 3 || !opens(lines[from] ?? "")) return null;
  for (let at = from + 1; at < Math.min(lines.length, from + 4); at++) {
    const line = lines[at] ?? "";
    if (opens(line)) return null;
    if (line.trim() === "") continue;
    count += cellsOf(line).length - 1;
    if (count === width) return at + 1;
    if (count > width) return null;
  }
  return null;
}
