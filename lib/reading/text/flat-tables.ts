import { mendRows } from "./broken-rows";
import { fold } from "./characters";
import { rebuildLayouts } from "./layout-tables";
import { opensBlock } from "./markers";
import { withoutStrokes } from "./piped-tables";
import { type Column, columnOf, isNumberLabel } from "./role-words";

/** A line with something on it, and where it stands. */
type Filled = { text: string; at: number };
type Head = { columns: Column[]; labels: string[]; numbered: boolean; next: number };

/**
 * Task tables that a machine took apart, one cell after the other: each row is put on one line again, its cells between
 * tabs, the lines it took are left empty. Which line belongs to which cell is found by what each column holds, so what is
 * read of such a row asks for confirmation (`rebuilt`).
 * @returns as many lines as came in
 */
export function rebuildTables(text: string[]): { lines: string[]; rebuilt: Set<number> } {
  const { lines, rebuilt } = rowsOf(text);
  const filled = lines.flatMap((text, at) => (text.trim() === "" ? [] : [{ text: text.trim(), at }]));
  const result = [...lines];
  for (let index = 0; index < filled.length; index++) {
    const head = headAt(filled, index);
    if (!head) continue;
    const rows = head.numbered ? numberedRows(filled, head) : timedRows(filled, head);
    if (rows.length < 2) continue;
    const table = [{ lines: filled.slice(index, head.next), text: head.labels.join("\t") }, ...rows];
    for (const row of table) {
      for (const { at } of row.lines) result[at] = "";
      const [first] = row.lines;
      if (!first) continue;
      result[first.at] = row.text;
      rebuilt.add(first.at);
    }
    index = filled.findIndex(({ at }) => at === table.at(-1)?.lines.at(-1)?.at);
  }
  return { lines: result, rebuilt };
}

/** Rows that strokes, spaces or broken lines left, each on one line. */
function rowsOf(text: string[]): { lines: string[]; rebuilt: Set<number> } {
  const drawn = withoutStrokes(text);
  const { lines, rebuilt } = mendRows(rebuildLayouts(drawn.lines));
  return { lines, rebuilt: new Set([...rebuilt, ...drawn.rebuilt]) };
}

/** The labels of a head, a label on one to three lines; it begins with "TT" or with the column of the work. */
function headAt(filled: Filled[], index: number): Head | null {
  const numbered = isNumberLabel(fold(filled[index]?.text ?? ""));
  let next = numbered ? index + 1 : index;
  const columns: Column[] = [];
  const labels: string[] = [];
  for (let label = labelAt(filled, next); label; label = labelAt(filled, next)) {
    columns.push(label.column);
    labels.push(label.text);
    next = label.next;
  }
  if (columns[0] !== "TITLE" || columns.length < 3 || columns.lastIndexOf("TITLE") > 0) return null;
  return { columns, labels: numbered ? ["TT", ...labels] : labels, numbered, next };
}

function labelAt(filled: Filled[], from: number): { column: Column; text: string; next: number } | null {
  if (!/^\p{Lu}/u.test(filled[from]?.text ?? "")) return null;
  for (const length of [3, 2, 1]) {
    const taken = filled.slice(from, from + length).map(({ text }) => text);
    const text = taken.join(" ");
    if (text.includes("\t") || text.length > 60 || taken.slice(1).some((line) => /^\p{Lu}/u.test(line))) continue;
    const column = columnOf(fold(text));
    if (column) return { column, text, next: from + length };
  }
  return null;
}

type Row = { lines: Filled[]; text: string };
const numberOnly = /^(\d{1,2})[.)]?(?:\s+(\S.*))?$/;

/** Rows begin with the next number; another number alone on a line is that of a page. */
function numberedRows(filled: Filled[], { columns, next }: Head): Row[] {
  const rows: Row[] = [];
  let from = next;
  for (let count = 1; isRow(filled[from], count); count++) {
    const end = filled.findIndex((line, index) => index > from && isRow(line, count + 1) && index - from >= columns.length);
    const last = end < 0 ? lastRowEnd(filled, from, columns) : end;
    const lines = filled.slice(from, last);
    const rest = numberOnly.exec(lines[0]?.text ?? "")?.[2];
    const cells = [...(rest ? [rest] : []), ...lines.slice(1).map(({ text }) => text)].filter(
      (text) => !/^[-–\s]*\d{1,3}[-–\s]*$/.test(text),
    );
    const placed = cellsOf(cells, columns);
    if (!placed) break;
    rows.push({ lines, text: [String(count), ...placed].join("\t") });
    if (end < 0) break;
    from = end;
  }
  return rows;
}

const isRow = (line: Filled | undefined, count: number) => Number(numberOnly.exec(line?.text ?? "")?.[1]) === count;

/** Without numbers a row ends with its time, when the time stands last. */
function timedRows(filled: Filled[], { columns, next }: Head): Row[] {
  if (columns.at(-1) !== "TIME") return [];
  const rows: Row[] = [];
  let from = next;
  while (from < filled.length) {
    const end = lastRowEnd(filled, from, columns);
    const lines = filled.slice(from, end);
    const placed =
      lines.length >= columns.length && isTime(lines.at(-1)?.text ?? "")
        ? cellsOf(
            lines.map(({ text }) => text),
            columns,
          )
        : null;
    if (!placed) break;
    rows.push({ lines, text: placed.join("\t") });
    from = end;
  }
  return rows;
}

/** The last row ends with its time; without one at its end, where the text goes on. */
function lastRowEnd(filled: Filled[], from: number, columns: Column[]): number {
  const least = from + columns.length;
  const stop = filled.findIndex(
    ({ text }, index) => index > from + 1 && ((opensBlock(text) && !/^[-–+]/.test(text)) || text.length > 90 || /\.\/?\.?$/.test(text)),
  );
  const limit = stop < 0 ? filled.length : stop;
  if (columns.at(-1) !== "TIME") return Math.min(limit, filled.length);
  const time = filled.findIndex(({ text }, index) => index >= least - 1 && index < limit && isTime(text));
  if (time < 0) return limit;
  const more = filled[time + 1]?.text ?? "";
  return /^(?:hằng|hàng|mỗi) năm|^năm \d{4}|^và /u.test(more) ? time + 2 : time + 1;
}

const isTime = (text: string) =>
  /^(?:trong |truoc |cham nhat |hoan thanh |den |tu |dau |cuoi )*(?:thang|quy|ngay|nam \d|hang|moi|dinh ky|thuong xuyen|theo|giai doan|6 thang|\d{1,2}\/)/.test(
    fold(text),
  ) && text.length < 60;

/** Which lines make which cell: the cheapest way to part them into as many cells as there are columns. Null: too few lines. */
function cellsOf(lines: string[], columns: Column[]): string[] | null {
  if (lines.length < Math.max(2, columns.length - 2)) return null;
  const best = new Map<string, { cost: number; cells: string[] }>();
  const from = (line: number, column: number): { cost: number; cells: string[] } => {
    if (column === columns.length) return { cost: line === lines.length ? 0 : Number.POSITIVE_INFINITY, cells: [] };
    const key = `${line} ${column}`;
    const known = best.get(key);
    if (known) return known;
    let cheapest = { cost: Number.POSITIVE_INFINITY, cells: [] as string[] };
    for (let end = line; end <= lines.length; end++) {
      const rest = from(end, column + 1);
      const cost = rest.cost + cellCost(lines, line, end, columns[column] ?? null);
      if (cost < cheapest.cost) cheapest = { cost, cells: [lines.slice(line, end).join(" "), ...rest.cells] };
    }
    best.set(key, cheapest);
    return cheapest;
  };
  const { cost, cells } = from(0, 0);
  return Number.isFinite(cost) && cells[0] ? cells : null;
}

const unfinished = /[,;–-]$|(?:^|\s)(?:và|của|các|với|phụ|cho|về|đến|từ|thực)$/iu;

function cellCost(lines: string[], start: number, end: number, column: Column): number {
  if (start === end) return column === "TITLE" ? 20 : 5;
  const opening = lines[start] ?? "";
  const begins = (start > 0 && unfinished.test(lines[start - 1] ?? "") ? 4 : 0) + (/^[\p{Ll},;]/u.test(opening) ? 6 : 0);
  const breaks = lines
    .slice(start + 1, end)
    .filter((line, index) => /^[\p{Lu}\d]/u.test(line) && !unfinished.test(lines[start + index] ?? "")).length;
  return begins + breaks * 2 + fitOf(fold(lines.slice(start, end).join(" ")), column);
}

const people =
  /^(?:dong chi|cac dong chi|pho |truong |giam doc|chu tich|lanh dao|bi thu|thu truong|chanh|hieu truong|cuc truong|chi cuc truong|ban giam doc|ong |ba )/;
const bodies =
  /^(?:cac )?(?:phong|van phong|ban|so|don vi|trung tam|chi cuc|cong doan|doan|to|bo phan|khoa|thanh tra|truong|uy ban|ubnd|hoi|hoi dong|chi bo|vien|co quan|toan the|cum|khoi|lien doan|dang uy|xa|phuong)\b/;

const nobody = /^(?:khong|-|nt)$/;

/** How ill the words of a cell suit its column. */
function fitOf(folded: string, column: Column): number {
  const time = isTime(folded);
  if (column === "TIME") return time ? 0 : 6;
  if (column === "TITLE") return (time ? 2 : 0) + (people.test(folded) || bodies.test(folded) ? 2 : 0);
  if (column === "OTHER" || column === null) return 0;
  return time ? 4 : fitOfRole(folded, column);
}

function fitOfRole(folded: string, role: Column): number {
  if (nobody.test(folded)) return 0;
  const [person, body] = [people.test(folded), bodies.test(folded)];
  if (role === "ADVISING_LEADER") return person ? 0 : 3;
  if (role === "LEAD") return person || body ? 0 : 3;
  return body ? 0 : person ? 1 : 3;
}
