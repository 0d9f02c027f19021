import { fold } from "./characters";

/** Whole lines of a web page that are no part of the document (folded). */
const webLines = [
  /^thong ke truy cap\b/,
  /^so luong va luot (nguoi )?truy cap$/,
  /^-?\s*(dang )?(online|truc tuyen)\s*:?\s*\d/,
  /^-?\s*(hom nay|hom qua|tuan nay|thang nay|thang truoc|tong( so)?|tat ca|tong luot truy cap)\s*:?\s*[\d.,]+$/,
  /^(xem voi |kich )?co chu\b/,
  /^a\s*[-–]\s+a\s+a\s*\+$/,
  /^(in|in trang|in bai( viet)?|ban in|gui email|gui mail|chia se( bai viet)?|luu bai|tuong phan|doc bai( viet)?|nghe bai|quay lai|ve dau trang|len dau trang|tweet|like|facebook|zalo|twitter)$/,
  /^(so )?luot (xem|doc|truy cap)\s*:?\s*[\d.,]*$/,
  /^(trang chu|home)\b.*$/,
  /^(ngay dang|dang ngay|dang luc|cap nhat|cap nhat luc|ngay cap nhat|nguon|tac gia|nguoi dang|bien tap|chuyen muc|tu khoa|the)\s*:.{0,60}$/,
  /^(dang nhap|dang ky thanh vien|tim kiem|ban do trang|so do cong|lien he|menu|gioi thieu)$/,
  /^(co the ban quan tam|xem them|doc them|tin noi bat|bai noi bat|moi ban doc)\b.{0,3}$/,
  /^(ban quyen|copyright|thiet ke boi|phat trien boi)\b/,
  /^(danh gia|binh luan|y kien ban doc|gui binh luan)( bai viet)?\s*:?.{0,12}$/,
];

/** From here to the end a web page speaks of other things. */
const webEnd =
  /^(cac )?(tin|bai|bai viet|tin bai|van ban|thong bao)( viet| bai)? (khac|lien quan|cung chuyen muc|moi( nhat)?|da dua|cu hon)\s*:?$/;

const pageNumber = /^[-–—\s]*\d{1,3}[-–—\s]*$/;
const pageOf = /^(trang|page)\s*:?\s*\d{1,3}(\s*(\/|of|tren)\s*\d{1,3})?$/;
/** Lines that only draw. */
const drawn = /^[-–—_*=.~\s]{3,}$/;
/** The stamp a document system prints: who, and when to the second. */
/** "Bệnh viện A - In lúc 15:42 19/03/2024 Trang 2/4", "Cục Thuế tỉnh — 2 —": a body, a clock and the page. */
const printedPage =
  /^.{3,90}\s\d{1,2}:\d{2}(?::\d{2})?\s.*\btrang\s*:?\s*\d{1,3}(?:\s*\/\s*\d{1,3})?$|^(?=\S*\p{L}).{3,60}\s[–—]\s?\d{1,3}\s?[–—]$/u;
/** A running head or foot ends with the number of its page and comes back. */
const runningLine = /^.{3,110}\b(?:trang|page)\s*:?\s*\d{1,3}(?:\s*(?:\/|of|tren)\s*\d{1,3})?$/;
const stamp = /^\S+_.*\d{1,2}\/\d{1,2}\/\d{4},? \d{1,2}:\d{2}(:\d{2})?( (sa|ch|am|pm))?$/;
/** A long address may have been broken before its question. */
const address = /^<?(https?:\/\/|www\.)\S+(?:\s\S*[?&]\S+)?>?$/i;
const addressEnd = /^\S*[?&]\S+$/;

/**
 * Lines that the paper, the document system or the web page put around the text: page numbers, addresses, counters, the
 * list of other articles, heads and feet that come back on every page.
 * @returns for each line whether it goes
 */
export function furnitureOf(lines: string[], pages: number[][] = []): boolean[] {
  const folded = lines.map((line) => fold(line).trim());
  const repeated = new Set([...repeatedEdges(folded, pages), ...runningLines(folded), ...runningHeads(folded)]);
  const last = folded.findLastIndex((line) => line !== "");
  let ended = false;
  return folded.map((line, index) => {
    ended ||= webEnd.test(line) && index > last / 2;
    if (ended) return true;
    if (line === "") return false;
    return (
      drawn.test(line) ||
      pageNumber.test(line) ||
      pageOf.test(line) ||
      address.test(line) ||
      (addressEnd.test(line) && address.test(folded[index - 1] ?? "")) ||
      stamp.test(line) ||
      printedPage.test(line) ||
      repeated.has(index) ||
      webLines.some((rule) => rule.test(line))
    );
  });
}

/** Below the number of a page, alone between blank lines, words of the head or the title come back. */
function runningHeads(folded: string[]): number[] {
  const opening = folded.filter((line) => line !== "").slice(0, 15);
  return folded.flatMap((line, index) => {
    if (line.split(" ").length < 3 || /[.;:,]$/.test(line) || folded[index - 1] !== "" || folded[index + 1] !== "") return [];
    const before = folded.slice(0, index).findLast((other) => other !== "") ?? "";
    const isPage = pageNumber.test(before) || pageOf.test(before);
    return isPage && !opening.includes(before) && opening.some((other) => other.includes(line)) ? [index] : [];
  });
}

function runningLines(folded: string[]): number[] {
  const places = folded.flatMap((line, index) => (runningLine.test(line) ? [{ key: line.replace(/\d+/g, "#"), index }] : []));
  return places.filter(({ key }) => places.filter((other) => other.key === key).length > 1).map(({ index }) => index);
}

/** First and last lines of pages that come back on at least three pages, digits aside. */
function repeatedEdges(folded: string[], pages: number[][]): Set<number> {
  const edges = new Map<string, number[]>();
  for (const page of pages) {
    const filled = page.filter((index) => folded[index] !== "");
    for (const index of new Set([filled[0], filled.at(-1)])) {
      if (index === undefined) continue;
      const key = (folded[index] ?? "").replace(/\d+/g, "#");
      edges.set(key, [...(edges.get(key) ?? []), index]);
    }
  }
  return new Set([...edges.values()].filter((places) => places.length >= 3).flat());
}

/** What a digital signature leaves as text: kept, but apart from the document. */
const signatureLines = [
  /\b(da ky len van ban nay|vgca|digitally signed|signature not verified|chu ky so)\b/,
  /^(nguoi ky|ky boi|duoc ky boi|signed by|signer|ky ngay|ngay ky|thoi gian ky|signing time|date|email|co quan|to chuc|ly do|dia diem|location|reason)\s*:\s*\S/,
  /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}/,
  /^\S+@\S+$/,
  /\bca@bcy\.gov\.vn\b/,
];

/**
 * Lines of the appearance of digital signatures. A line without a sign of its own (a place, a name) counts when it stands
 * between two that have one.
 */
export function signatureTrailOf(lines: string[]): boolean[] {
  const own = lines.map((line) => signatureLines.some((rule) => rule.test(fold(line).trim())));
  const strong = lines.map((line) =>
    /da ky len van ban|^\s*\d{4}-\d{2}-\d{2}t\d{2}:|ca@bcy|digitally signed|^\s*(nguoi ky|ky boi|signed by|thoi gian ky|ngay ky)\s*:/.test(
      fold(line),
    ),
  );
  if (!strong.includes(true)) return lines.map(() => false);
  const from = strong.indexOf(true);
  const near = (index: number) => own.slice(Math.max(0, index - 4), index).includes(true) && own.slice(index + 1, index + 5).includes(true);
  return lines.map(
    (line, index) =>
      line.trim() !== "" && (own[index] ? nearStrong(strong, index) : index > from && near(index) && line.trim().length < 40),
  );
}

function nearStrong(strong: boolean[], index: number): boolean {
  return strong.slice(Math.max(0, index - 8), index + 9).includes(true);
}
