import { type DefaultTreeAdapterMap, parse } from "parse5";
import { type SourceTable, tableText } from "./table-text";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** Never words of the page, or words beside it (HTML: "aside", "nav"). */
const dropped = new Set(
  "script style noscript template head iframe object embed svg math select option textarea button aside nav".split(" "),
);
/** Elements that stand on lines of their own. */
const blocks = new Set(
  (
    "p div section article header footer main nav aside h1 h2 h3 h4 h5 h6 ul ol li dl dt dd pre blockquote address " +
    "form fieldset figure figcaption hr center table tr details summary"
  ).split(" "),
);
const deepest = 400;

/**
 * A page as text: blocks on lines of their own, tables as lib/reading/sources/table-text.ts writes them, list items with
 * their sign. Scripts and styles are left out; other furniture of the site stays, it is known by its words only.
 */
export function htmlText(html: string): string {
  return tidy(inside(parse(html), 0));
}

function inside(node: Node, depth: number): string {
  if (!("childNodes" in node) || depth > deepest) return "";
  return node.childNodes.map((child, index) => wordsOf(child, depth + 1, index)).join("");
}

function wordsOf(node: Node, depth: number, index: number): string {
  // Source lines are no lines: only a block or <br> ends one.
  if (node.nodeName === "#text" && "value" in node) return node.value.replace(/[ \t\r\n\f]+/g, " ");
  if (!("tagName" in node) || dropped.has(node.tagName) || isHidden(node)) return "";
  if (node.tagName === "br") return "\n";
  if (node.tagName === "table") return `\n\n${tableOf(node, depth)}\n\n`;
  const words = inside(node, depth);
  if (node.tagName === "li") return `\n${itemSign(node, index)}${words.trim()}\n`;
  if (node.tagName === "p" || /^h[1-6]$/.test(node.tagName)) return `\n\n${words}\n\n`;
  return blocks.has(node.tagName) ? `\n${words}\n` : words;
}

function tableOf(table: Element, depth: number): string {
  const rows = below(table, "tr").map((row) =>
    row.childNodes
      .filter((node): node is Element => "tagName" in node && (node.tagName === "td" || node.tagName === "th"))
      .map((cell) => ({
        lines: tidy(inside(cell, depth + 1))
          .split("\n")
          .filter(Boolean),
        rows: spanOf(cell, "rowspan"),
        columns: spanOf(cell, "colspan"),
      })),
  );
  return tableText(spread(rows));
}

type Cell = { lines: string[]; rows: number; columns: number };

/** @returns 1 where the cell says nothing or nonsense */
function spanOf(cell: Element, name: string): number {
  const value = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(value) && value > 0 && value <= 50 ? value : 1;
}

/** Cells over several rows stand in each of them; those over several columns leave empty ones behind them. */
function spread(rows: Cell[][]): SourceTable {
  let open: (Cell | undefined)[] = [];
  return rows.map((row) => {
    const placed: Cell[] = [];
    const left = [...row];
    const carried = open;
    for (let at = 0; left.length > 0 || carried.slice(at).some((cell) => cell !== undefined); at++) {
      const cell = carried[at] ?? left.shift() ?? { lines: [], rows: 1, columns: 1 };
      placed.push(cell);
      if (carried[at] === undefined)
        for (let more = 1; more < cell.columns; more++, at++) placed.push({ lines: [], rows: cell.rows, columns: 1 });
    }
    open = placed.map((cell) => (cell.rows > 1 ? { ...cell, rows: cell.rows - 1, columns: 1 } : undefined));
    return placed.map(({ lines }) => lines);
  });
}

/** Rows of this table, not those of a table within it. */
function below(node: Element, tag: string): Element[] {
  return node.childNodes.flatMap((child) => {
    if (!("tagName" in child) || child.tagName === "table") return [];
    return child.tagName === tag ? [child] : below(child, tag);
  });
}

function itemSign(item: Element, index: number): string {
  const list = item.parentNode;
  if (!list || !("tagName" in list) || list.tagName !== "ol") return "• ";
  const before = list.childNodes.slice(0, index).filter((node) => "tagName" in node && node.tagName === "li").length;
  const start = Number(list.attrs.find((attribute) => attribute.name === "start")?.value ?? 1);
  return `${(Number.isInteger(start) ? start : 1) + before}. `;
}

function isHidden(element: Element): boolean {
  return element.attrs.some(
    ({ name, value }) => name === "hidden" || (name === "style" && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)),
  );
}

/** No blanks at either end of a line, never two empty lines. */
function tidy(text: string): string {
  return text
    .replace(/[ \u00A0]*\n[ \u00A0]*/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/\u00A0/g, " ")
    .trim();
}

/** Says whether a decoded text is a page: it names the type, or holds at least two tags pages are made of. */
export function looksLikeHtml(text: string): boolean {
  if (/^<(!doctype html|html|head|body)\b/i.test(withoutComments(text.slice(0, 5000)))) return true;
  return (
    [...text.slice(0, 50_000).matchAll(/<\/?(p|div|table|tr|td|span|article|section|h[1-6]|br|li|ul|strong|b)(\s[^<>]*)?\/?>/gi)].length >=
    2
  );
}

/** Without what stands before the first tag: blanks and comments, of which a word processor writes many. */
function withoutComments(head: string): string {
  let rest = head.trimStart();
  while (rest.startsWith("<!--")) {
    const end = rest.indexOf("-->", 4);
    if (end < 0) return "";
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}
