import { fold } from "../text/characters";
import { columnOf } from "../text/role-words";

/** A table as found in a source: rows of cells, a cell being its paragraphs. */
export type SourceTable = string[][][];

/** What only the head of a document, or its foot, says. */
const headOrFoot = /C[ỘỌO]NG H[ÒO]A X[ÃA] H[ỘO]I|Đ[ẢA]NG C[ỘO]NG S[ẢA]N VI[ỆE]T|(^|\n)\s*N[ơo]i nh[ậa]n/i;

/**
 * A table in words. Tables that only place things on the page (one column; the head with agency and motto; the foot with
 * recipients and signature) are read column by column, a paragraph a line. A table of facts is read row by row, a row a
 * line, its cells between tabs.
 */
export function tableText(table: SourceTable): string {
  const width = Math.max(0, ...table.map((row) => row.length));
  const words = table.flat(2).join("\n").normalize("NFC");
  if (width <= 1 || (width <= 3 && headOrFoot.test(words))) return byColumn(table, width);
  return table
    .map((row) => row.map((cell, index) => cellText(cell, holdsBodies(table[0]?.[index]))).join("\t"))
    .filter((row) => row.trim() !== "")
    .join("\n");
}

/** A column for those who carry something out. */
function holdsBodies(head: string[] | undefined): boolean {
  const column = columnOf(fold((head ?? []).join(" ")));
  return column === "LEAD" || column === "COORDINATING" || column === "ADVISING";
}

/** Lines of one cell are one text; in a column of bodies each line that begins anew is a body of its own. */
function cellText(cell: string[], list: boolean): string {
  const lines = cell.map(oneLine).filter(Boolean);
  return lines.reduce((text, line) => {
    if (text === "") return line;
    return list && /^\p{Lu}/u.test(line) && !/[,;:–-]$|(?:^|\s)(?:và|của)$/u.test(text) ? `${text}; ${line}` : `${text} ${line}`;
  }, "");
}

function byColumn(table: SourceTable, width: number): string {
  const columns = Array.from({ length: width }, (_, index) =>
    table.flatMap((row) => row[index] ?? []).filter((line) => line.trim() !== ""),
  );
  return columns
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
