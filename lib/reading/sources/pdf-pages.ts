import type { Piece } from "./page-lines";
import { type PageText, pageText } from "./page-text";
import type { PdfPage } from "./pdf-document";
import { drawingOf } from "./pdf-drawing";
import { isLegacyVietnamese, markedShare } from "./plain-text";

/** What a page gives without OCR; `trusted` is false where the picture of the page must be read instead. */
export type TextLayer = PageText & {
  trusted: boolean /** The page is a picture with words laid under it by a scanner. */;
  scanned: boolean;
};

/** A picture covering so much of the page is the page. */
const mostly = 0.55;
/** Good Vietnamese marks about a third of its letters. */
const markedEnough = 0.12;

/** Reads the text layer of a page in reading order and judges whether it can be trusted. */
export async function textLayerOf(page: PdfPage): Promise<TextLayer> {
  const viewport = page.getViewport({ scale: 1 });
  const { level, turned } = await piecesOf(page, viewport.transform as number[]);
  const { rulings, covered } = await drawingOf(page);
  const found = pageText(level, rulings, viewport.width);
  const text = [found.text, ...turned].join("\n").trim() === "" ? "" : [found.text.trimEnd(), ...turned].join("\n");
  const scanned = covered >= mostly;
  return { text, unsure: [], trusted: isTrusted(text, scanned), scanned };
}

/** Not a page number alone, not letters of an old font, not what a scanner without Vietnamese made of it. */
function isTrusted(text: string, scanned: boolean): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return false;
  if (isLegacyVietnamese(text) || /\uFFFD{3}/.test(text) || privateShare(text) > 0.2) return false;
  return !scanned || (letters > 100 && markedShare(text) >= markedEnough);
}

/** Letters of fonts without a table of meanings come out in the private area. */
function privateShare(text: string): number {
  return (text.match(/[\uE000-\uF8FF]/g)?.length ?? 0) / Math.max(text.length, 1);
}

async function piecesOf(page: PdfPage, view: number[]): Promise<{ level: Piece[]; turned: string[] }> {
  const content = await page.getTextContent({ disableNormalization: false });
  const level: Piece[] = [];
  const turned: string[] = [];
  for (const item of content.items) {
    if (!("str" in item) || item.str.trim() === "") continue;
    const [a, b, c, d, e, f] = placed(view, item.transform as number[]);
    if (Math.abs(b) > Math.abs(a)) turned.push(item.str);
    else level.push({ text: item.str, x: e, y: f, width: item.width, height: Math.hypot(c, d) || item.height });
  }
  return { level, turned };
}

function placed(view: number[], own: number[]): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = own;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
