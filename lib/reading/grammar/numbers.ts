import { find, type Piece } from "../text/script";

/**
 * Numbers of documents. State: `2690/KH-SXD`, `06/2022/QH15`; Party: `34-CT/TW` (Guidance 36-HD/VPTW). The folded pattern
 * finds them, `isSymbol` looks at the letters as printed.
 */
const pattern =
  /(?<![\p{L}\d.,/-])(?:(?<number>\d{1,5}[a-z]?\s?(?:\/\s?(?:19|20)\d{2}\s?)?[/-]\s?[a-z]{1,9}\d{0,2}(?:\s?[-/&.]\s?[a-z]{1,12}\d{0,2}){0,4})|(?<turned>[a-z]{2,4}-\d{1,5}\/[a-z]{2,12}(?:-[a-z]{2,10})?))(?![\p{L}\d])/u;

export type DocumentNumber = { place: Piece; printed: string; symbol: string; canonical: string; type: string | null };

/** What the letters of a symbol say about the kind of document. */
const kinds: Record<string, string> = {
  KH: "Kế hoạch",
  QĐ: "Quyết định",
  QD: "Quyết định",
  CT: "Chỉ thị",
  NQ: "Nghị quyết",
  NĐ: "Nghị định",
  ND: "Nghị định",
  TT: "Thông tư",
  TTLT: "Thông tư liên tịch",
  HD: "Hướng dẫn",
  TB: "Thông báo",
  KL: "Kết luận",
  BC: "Báo cáo",
  TTr: "Tờ trình",
  ĐA: "Đề án",
  CTr: "Chương trình",
  BB: "Biên bản",
  QC: "Quy chế",
  QĐi: "Quy định",
  QH: "Luật",
  CV: "Công văn",
};

/** Party bodies sign with a hyphen after the number: the Centre, province, district and commune committees and their offices. */
const partyBody = /(?:TW|TƯ|T\.Ư|TU|HU|QU|ThU|ThiU|ĐU|ĐUK|CB)$/;

export function numbersIn(within: Piece): DocumentNumber[] {
  return find(within, pattern).flatMap((found) => {
    const printed = goodLetters(found.piece.text.replace(/\s+/g, ""), within.script.ocr);
    if (!isSymbol(printed)) return [];
    const canonical = canonicalNumber(printed);
    const letters = canonical.replace(/^\d+[a-zA-Z]?/, "").replace(/^\/(?:19|20)\d{2}/, "");
    const code = /^[/-](\p{Lu}\p{L}*)/u.exec(letters)?.[1] ?? "";
    return [{ place: found.piece, printed, symbol: letters.slice(1), canonical, type: kinds[code] ?? null }];
  });
}

/** A scan without marks reads QĐ as QD and NĐ as ND: there are no such codes. */
function goodLetters(printed: string, scanned: boolean): string {
  return scanned ? printed.replace(/([/-])QD(?=[-/])/, "$1QĐ").replace(/([/-])ND(?=-CP)/, "$1NĐ") : printed;
}

/** At least two capitals, the first letter one of them; "01/ngày" and "02-phòng" are no numbers of documents. */
function isSymbol(printed: string): boolean {
  const letters = printed.replace(/[^\p{L}]/gu, "");
  return /^\p{Lu}/u.test(letters) && (letters.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/**
 * One form for one document: `34/CT-TW`, `34-CT/TW` and `34 CT/TW` are `34-CT/TW`, because the Party's numbers have the
 * hyphen first; the State's have the slash first.
 */
export function canonicalNumber(printed: string): string {
  const turned = /^(\p{Lu}{2,4})-(\d+)\/(.+)$/u.exec(printed);
  const straight = turned ? `${turned[2]}-${turned[1]}/${turned[3]}` : printed.replace(/\s+/g, "");
  const match = /^(\d+[a-zA-Z]?)((?:\/(?:19|20)\d{2})?)[/-](\p{L}+\d*)(?:[-/](.+))?$/u.exec(straight);
  if (!match) return straight;
  const [, number = "", yearPart = "", code = "", body] = match;
  if (yearPart !== "" || !body) return straight;
  if (partyBody.test(body)) return `${number}-${code}/${body.replace(/T\.?Ư$/, "TW")}`;
  return `${number}/${code}-${body}`;
}
