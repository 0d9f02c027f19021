import { type Numbering, readNumbering } from "./docx-numbering";
import { type SourceTable, tableText } from "./table-text";
import { walkXml, type XmlStep } from "./xml-walk";

/** The parts of a DOCX that words are read from; an absent part is "". */
export type DocxParts = { document: string; numbering: string; styles: string };

type Sink = { blocks: string[] };
type Cell = Sink & { merged: boolean };
type Table = { rows: Cell[][] };
type Walk = {
  numbering: Numbering;
  styleLists: Map<string, ListPlace>;
  sinks: Sink[];
  tables: Table[];
  /** Paragraphs under way: a text box opens one within another. */
  paragraphs: { text: string; list: ListPlace | null; style: string }[];
  skipping: string | null;
  /** Within `w:t`: everything else between tags is layout of the file. */
  inText: boolean;
};
type ListPlace = { list: string; level: number };

/** Repeated or hidden content: the old drawing beside the new one, text taken out, codes of fields. */
const passedOver = new Set(["mc:Fallback", "w:del", "w:moveFrom", "w:instrText", "w:pPrChange", "w:rPrChange"]);

/**
 * The words of a document part by part: a paragraph a line with the sign of its list, tables as
 * lib/reading/sources/table-text.ts writes them, text boxes where they are anchored. Headers, footers and notes are not read.
 */
export function docxText(parts: DocxParts): string {
  const body: Sink = { blocks: [] };
  const walk: Walk = {
    numbering: readNumbering(parts.numbering),
    styleLists: listsOfStyles(parts.styles),
    sinks: [body],
    tables: [],
    paragraphs: [],
    skipping: null,
    inText: false,
  };
  for (const step of walkXml(parts.document)) take(walk, step);
  return body.blocks
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function take(walk: Walk, step: XmlStep): void {
  if (walk.skipping !== null) {
    if (step.kind === "close" && step.name === walk.skipping) walk.skipping = null;
  } else if (step.kind === "open") {
    open(walk, step.name, step.attributes, step.empty);
  } else if (step.kind === "close") close(walk, step.name);
  else if (walk.inText) write(walk, step.text);
}

const openers: Record<string, (walk: Walk, attributes: Record<string, string>) => void> = {
  "w:p": (walk) => walk.paragraphs.push({ text: "", list: null, style: "" }),
  "w:tbl": (walk) => walk.tables.push({ rows: [] }),
  "w:tr": (walk) => walk.tables.at(-1)?.rows.push([]),
  "w:tc": (walk) => {
    const cell: Cell = { blocks: [], merged: false };
    walk.tables.at(-1)?.rows.at(-1)?.push(cell);
    walk.sinks.push(cell);
  },
  "w:t": (walk) => {
    walk.inText = true;
  },
  // Wide as on the page: tabs often part two columns. The tab sign itself stands between cells only.
  "w:tab": (walk) => write(walk, "    "),
  "w:br": (walk, attributes) => write(walk, attributes["w:type"] === "page" ? "" : "\n"),
  "w:cr": (walk) => write(walk, "\n"),
  "w:noBreakHyphen": (walk) => write(walk, "-"),
  "w:pStyle": (walk, attributes) => {
    const paragraph = walk.paragraphs.at(-1);
    if (paragraph) paragraph.style = attributes["w:val"] ?? "";
  },
  "w:numId": (walk, attributes) => place(walk, { list: attributes["w:val"] ?? "" }),
  "w:ilvl": (walk, attributes) => place(walk, { level: Number(attributes["w:val"] ?? 0) }),
};

function open(walk: Walk, name: string, attributes: Record<string, string>, empty: boolean): void {
  if (passedOver.has(name)) {
    if (!empty) walk.skipping = name;
    return;
  }
  openers[name]?.(walk, attributes);
  if (empty) close(walk, name);
}

function close(walk: Walk, name: string): void {
  if (name === "w:t") walk.inText = false;
  else if (name === "w:p") endParagraph(walk);
  else if (name === "w:tc") walk.sinks.pop();
  else if (name === "w:tbl") {
    const table = walk.tables.pop();
    if (table) walk.sinks.at(-1)?.blocks.push("", tableText(cellsOf(table)), "");
  }
}

function cellsOf(table: Table): SourceTable {
  return table.rows.map((row) => row.map((cell) => cell.blocks));
}

function write(walk: Walk, text: string): void {
  const paragraph = walk.paragraphs.at(-1);
  if (paragraph) paragraph.text += text;
}

function place(walk: Walk, part: Partial<ListPlace>): void {
  const paragraph = walk.paragraphs.at(-1);
  if (paragraph) paragraph.list = { list: "", level: 0, ...paragraph.list, ...part };
}

function endParagraph(walk: Walk): void {
  const paragraph = walk.paragraphs.pop();
  if (!paragraph) return;
  const text = paragraph.text.replace(/\t/g, " ").trim();
  const list = paragraph.list ?? walk.styleLists.get(paragraph.style) ?? null;
  const sign = list && list.list !== "0" && text !== "" ? walk.numbering(list.list, list.level) : "";
  walk.sinks.at(-1)?.blocks.push(sign === "" ? text : `${sign} ${text}`);
}

/** Styles can carry a list (numbered headings). */
function listsOfStyles(xml: string): Map<string, ListPlace> {
  const lists = new Map<string, ListPlace>();
  let style = "";
  for (const step of walkXml(xml)) {
    if (step.kind !== "open") continue;
    if (step.name === "w:style") style = step.attributes["w:styleId"] ?? "";
    const value = step.attributes["w:val"] ?? "";
    if (step.name === "w:numId") lists.set(style, { level: 0, ...lists.get(style), list: value });
    if (step.name === "w:ilvl") lists.set(style, { list: "", ...lists.get(style), level: Number(value) });
  }
  return lists;
}
