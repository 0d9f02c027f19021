import { fold } from "./characters";
import { opensBlock } from "./markers";
import { columnOf, isNumberLabel } from "./role-words";

type Cell = { text: string; at: number; end: number };
type Head = { starts: number[]; labels: string[]; numbered: boolean };

/** Stretches of a line that two spaces and more part. */
function segmentsOf(line: string): Cell[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map((match) => ({ text: match[0], at: match.index, end: match.index + match[0].length }));
}

/** A head of a task table that stands on one line, its labels above their columns. */
function headOf(line: string): Head | null {
  if (line.includes("\t")) return null;
  const cells = segmentsOf(line);
  const columns = cells.map(({ text }) => columnOf(fold(text)));
  const title = columns.indexOf("TITLE");
  const first = cells[0];
  if (!first || title < 0 || title > 1 || columns.filter((column) => column !== null).length < 3) return null;
  return { starts: cells.map(({ at }) => at), labels: cells.map(({ text }) => text), numbered: isNumberLabel(fold(first.text)) };
}

/**
 * Task tables set with spaces: lines of one row are put together column by column, by where they stand below the head. A
 * row begins with its number, or where every column has words again. Each row then stands on one line, its cells between
 * tabs; what is read of it asks for confirmation.
 */
export function rebuildLayouts(lines: string[]): { lines: string[]; rebuilt: Set<number> } {
  const result = [...lines];
  const rebuilt = new Set<number>();
  for (let index = 0; index < lines.length; index++) {
    const head = headOf(lines[index] ?? "");
    if (!head) continue;
    const rows = rowsBelow(lines, index + 1, head);
    if (rows.length === 0) continue;
    for (const row of [{ from: index, to: index + 1, cells: head.labels }, ...rows]) {
      for (let line = row.from; line < row.to; line++) result[line] = "";
      result[row.from] = row.cells.join("\t");
      rebuilt.add(row.from);
    }
    index = (rows.at(-1)?.to ?? index + 1) - 1;
  }
  return { lines: result, rebuilt };
}

type Row = { from: number; to: number; cells: string[] };

function rowsBelow(lines: string[], start: number, head: Head): Row[] {
  const rows: Row[] = [];
  for (let index = start; index < lines.length; index++) {
    const line = lines[index] ?? "";
    // A page number alone cuts no table.
    if (/^\s*(?:[-–]?\s*\d{1,3}\s*[-–]?)?\s*$/.test(line)) continue;
    const cells = placed(line, head);
    if (!cells) break;
    const last = rows.at(-1);
    const opens = head.numbered
      ? /^\d{1,2}[.)]?$/.test(cells[0] ?? "")
      : cells.filter((cell) => cell !== "").length >= head.starts.length - 1;
    if (opens) rows.push({ from: index, to: index + 1, cells });
    else if (last && goesOn(line, cells, { head, afterGap: index > last.to })) {
      last.to = index + 1;
      last.cells = last.cells.map((cell, at) => [cell, cells[at]].filter(Boolean).join(" "));
    } else break;
  }
  return rows;
}

/** A further line of a row: it has no number, is no heading, and is not a lone line behind a gap. */
function goesOn(line: string, cells: string[], { head, afterGap }: { head: Head; afterGap: boolean }): boolean {
  const text = line.trim();
  if (opensBlock(text) && !/^[-–+]/.test(text)) return false;
  if (afterGap && cells.filter((cell) => cell !== "").length < 2) return false;
  return !head.numbered || cells[0] === "";
}

/** The words of a line by column; null where a stretch runs over the beginning of another column: text, no row. */
function placed(line: string, { starts }: Head): string[] | null {
  const cells = starts.map(() => "");
  for (const { text, at, end } of segmentsOf(line)) {
    const column = starts.findLastIndex((start) => start <= at + 2);
    const next = starts[column + 1];
    if (column < 0 || (next !== undefined && end > next + 1)) return null;
    cells[column] = [cells[column], text].filter(Boolean).join(" ");
  }
  return cells;
}
