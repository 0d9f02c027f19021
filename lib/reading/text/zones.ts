import { fold } from "./characters";

/** The line each zone of a document begins with. */
export type Zones = { head: number; title: number; body: number; tail: number; after: number; trail: number };

type Line = { text: string; gapBefore: boolean; ruleBefore: boolean };

/** Names of kinds of documents (Decree 30/2020, art. 7; Guidance 36-HD/VPTW), folded; longer ones first. */
export const documentTypes: { folded: string; name: string }[] = [
  ["bien ban kiem phieu", "MINUTES"],
  ["bien ban hop", "MINUTES"],
  ["bien ban", "MINUTES"],
  ["ke hoach", "PLAN"],
  ["quyet dinh", "DECISION"],
  ["quy che", "COUNCIL_RULES"],
  ["quy dinh", "REGULATION"],
  ["quy trinh", "PROCEDURE"],
  ["huong dan", "GUIDANCE"],
  ["to trinh", "SUBMISSION_LETTER"],
  ["bao cao", "REPORT"],
  ["thong bao", "NOTICE"],
  ["chi thi", "DIRECTIVE"],
  ["nghi quyet", "RESOLUTION"],
  ["ket luan", "CONCLUSION"],
  ["chuong trinh", "PROGRAMME"],
  ["de an", "SCHEME"],
  ["phuong an", "PROPOSAL"],
  ["cong van", "OFFICIAL_LETTER"],
  ["giay moi", "INVITATION"],
  ["thong tri", "PARTY_NOTICE"],
].map(([folded = "", name = ""]) => ({ folded, name }));

const types = documentTypes.map(({ folded }) => folded).join("|");
const typeAlone = new RegExp(`^(?:du thao )?(?:${types})\\s*[:.*-]*$`);
const typeFirst = new RegExp(`^(?:${types})\\b`);
const opening =
  /^(?:[-+*]\s*(?=can cu|thuc hien|theo|xet))?(?:can cu|thuc hien|theo|nham|de|xet|tren co so|nham de|phat huy|hom nay|kinh gui|thi hanh|trien khai|tiep tuc|uy ban|so |ban |can )/;
const firstHeading = /^(?:[ivx]{1,4}\s*[-.)–]\s*\S|[ivx]{1,4}\/\s|a\s*[.)/]\s|chuong i\b|phan (?:i|thu)\b|dieu 1\b|1\s*[-.)]|1\s*\/\s)/;
const headLine = /cong hoa xa hoi|doc lap|hanh phuc|dang cong san|^s\S{0,2}\s*:|,\s*ngay\b.*\bnam\b|^v\/v\b/;
const motto = /cong hoa xa hoi chu nghia|dang cong san viet nam/;
const underHead = /cong hoa xa hoi|doc lap|dang cong san|^s\S{0,2}\s*:?\s*\d+\s*[/-]/;
const tailLine = /^noi nhan\b/;
const authority =
  /^(?:giam doc|chu tich|truong ban|bi thu|ban thuong vu|ban chap hanh|uy ban nhan dan|hoi dong|thu truong|bo truong|cuc truong|chi cuc truong|hieu truong|tong giam doc|chanh van phong|thuong truc|vien truong|chanh an|chanh thanh tra|tong thu ky|truong (?:phong|khoa|doan)|chu nhiem|chi huy truong|tu lenh|chinh uy|tong cuc truong|vu truong|tong bien tap|truong ban|ban giam (?:doc|hieu)|dang uy|cap uy|ban chap hanh|hoi dong)\b/;

/** Where head, title, body, tail and appendices of a document begin; a zone that is missing is empty. */
export function zonesOf(lines: Line[]): Zones {
  const keys = lines.map((line) => fold(line.text).replace(/\s+/g, " ").trim());
  const title = titleLine(lines, keys);
  const body = title.found ? bodyLine(lines, keys, title.line) : title.line;
  const tail = tailStart(lines, keys, body);
  const after = tail === lines.length ? tail : afterLine(keys, tail);
  return { head: 0, title: title.line, body, tail, after, trail: lines.length };
}

/** The line with the kind of the document; a letter and a text without a head have none. */
function titleLine(lines: Line[], keys: string[]): { line: number; found: boolean } {
  // What a page sets above the head of a document may have numbers of its own.
  const head = Math.max(
    0,
    keys.slice(0, 120).findIndex((key, index) => isMotto(key, lines[index]?.text ?? "")),
  );
  const limit = keys.findIndex((key, index) => index >= head && (firstHeading.test(key) || (index > head + 60 && key !== "")));
  const reach = limit < 0 ? keys.length : limit;
  const alone = keys.slice(0, reach).flatMap((key, index) => (typeAlone.test(key.replace(/\b(\p{L}) (?=\p{L}\b)/gu, "$1")) ? [index] : []));
  // A page on the web may have "THÔNG BÁO" over its news: the title of a document stands below its motto or its number.
  const titled = alone.find((index) => headAbove(lines, keys, index)) ?? alone[0];
  if (titled !== undefined) return { line: titled, found: true };
  const large = keys.slice(0, reach).findIndex((key, index) => typeFirst.test(key) && isTitleLine(lines[index]?.text ?? ""));
  if (large >= 0) return { line: large, found: true };
  const letter = keys.slice(0, reach).findIndex((key) => /^kinh gui\b/.test(key));
  if (letter >= 0) return { line: letter, found: false };
  const heads = keys.slice(0, reach).findLastIndex((key, index) => headLine.test(key) && index < 25);
  return { line: heads + 1, found: false };
}

/** A motto opens its line or is set in capitals; a page that speaks of the country in a sentence has none. */
const isMotto = (key: string, text: string) =>
  motto.test(key) && text.length < 200 && (motto.exec(key)?.index === 0 || isLargeMotto.test(text));
const isLargeMotto = /C[ỘOÔ]NG\s+H[ÒOÓÀA]+[\p{Lu}\s]+X[ÃA]|Đ[ẢAÀ]NG\s+C[ỘOÔ]NG\s+S[ẢAÀ]N|DANG\s+CONG\s+SAN/u;

/** Whether a motto or the number of the document stands in the lines above a kind. */
function headAbove(lines: Line[], keys: string[], index: number): boolean {
  return keys.slice(Math.max(0, index - 12), index).some((key, at) => {
    const text = lines[Math.max(0, index - 12) + at]?.text ?? "";
    return underHead.test(key) && (!motto.test(key) || isMotto(key, text));
  });
}

/** A title is set in capitals, or stands alone without a stop and without speaking of a number. */
function isTitleLine(text: string): boolean {
  return !/[.;:,]$/.test(text) && !/\bsố\b/i.test(text) && /^\p{Lu}/u.test(text);
}

function bodyLine(lines: Line[], keys: string[], title: number): number {
  const alone = typeAlone.test(keys[title] ?? "");
  const marked = alone ? markedEnd(lines, keys, title) : null;
  if (marked !== null) return marked;
  if (!alone && isPageHeading(lines, title)) return title + 1;
  const spaced = lines.filter((line) => line.gapBefore).length > lines.length * 0.6;
  for (let index = title + 1; index < keys.length; index++) {
    const isAbstract = alone && index === title + 1;
    if (endsTitle(lines, keys, index, { title, spaced, isAbstract })) return index;
  }
  return Math.min(title + 1, keys.length);
}

const note = /^\((?:ban hanh )?kem theo/;

/**
 * A title on several lines ends at the rule drawn below it, behind the note "(Ban hành kèm theo …)", or at the gap before
 * the legal bases when its own lines stand close together. Null: nothing marks its end.
 */
function markedEnd(lines: Line[], keys: string[], title: number): number | null {
  for (let index = title + 2; index < Math.min(keys.length, title + 8); index++) {
    const key = keys[index] ?? "";
    if (lines[index]?.ruleBefore) return index;
    if (note.test(key)) return noteEnd(keys, index);
    if (firstHeading.test(key) || /[.;:,]$/.test(lines[index - 1]?.text ?? "")) return null;
    const close = lines.slice(title + 2, index).every((line) => !line.gapBefore);
    if (index > title + 2 && close && lines[index]?.gapBefore && /^(?:can cu|thuc hien|xet)\b/.test(key)) return index;
  }
  return null;
}

function noteEnd(keys: string[], start: number): number | null {
  const closed = keys.findIndex((key, index) => index >= start && key.endsWith(")"));
  return closed >= 0 && closed - start < 4 ? closed + 1 : null;
}

/** A title in small letters on one line with its kind is a web page's heading: it ends with its line. */
function isPageHeading(lines: Line[], title: number): boolean {
  const heading = lines[title]?.text ?? "";
  return heading !== heading.toUpperCase() && !/^(?:\p{Ll}|\d|[-–] ?\d)/u.test(lines[title + 1]?.text ?? "");
}

function endsTitle(lines: Line[], keys: string[], index: number, at: { title: number; spaced: boolean; isAbstract: boolean }): boolean {
  const key = keys[index] ?? "";
  if (firstHeading.test(key) || index - at.title > 8) return true;
  if (at.isAbstract) return false;
  // What the document is about was printed small: capitals below it are those who issue it, or a heading.
  if (isLarge(lines[index]?.text ?? "") && index > at.title + 1 && /\p{Ll}/u.test(lines[index - 1]?.text ?? "")) return true;
  return (opensText(key) && !continuesTitle(lines, index) && !years.test(key)) || (!at.spaced && isNewParagraph(key, lines[index]));
}

/** "Sở Khoa học và Công nghệ, giai đoạn 2024 - 2026" ends a title and opens no text. */
const years = /^(?!can cu|thuc hien|theo|xet|tren co so)[^.;:]{0,110}(?:giai doan|nhiem ky|nam)\s+\d{4}(?:\s*[-–]\s*\d{4})?$/;
const opensText = (key: string) => opening.test(key) || authority.test(key) || /(?:nhu sau|sau day|noi dung sau)\s*:$/.test(key);
const isNewParagraph = (key: string, line: Line | undefined) =>
  line?.gapBefore === true && !/^(?:ve viec|v\/v|ve )/.test(key) && !/^(?:\p{Ll}|\d|[-–] ?\d)/u.test(line.text);

/** Inside a title in capitals, an opening word in capitals goes on with it. */
function continuesTitle(lines: Line[], index: number): boolean {
  const text = lines[index]?.text ?? "";
  const before = lines[index - 1]?.text ?? "";
  const large = (value: string) => value === value.toUpperCase() && /\p{Lu}/u.test(value);
  const goesOn = large(text) && large(before) && !authority.test(fold(text));
  return goesOn || /^\p{Ll}/u.test(text);
}

/** Recipients and signature: the last "Nơi nhận", or the last lines after the stop "./." */
function tailStart(lines: Line[], keys: string[], body: number): number {
  const recipients = keys.findLastIndex((key, index) => index >= body && tailLine.test(key));
  if (recipients >= 0) return earlierSignature(keys, recipients, body);
  const end = lines.findLastIndex((line, index) => index >= body && /\.\s*\/\s*\.?\s*\/?\s*$/.test(line.text));
  if (end >= 0 && lines.length - end <= 20) return end + 1;
  const signed = keys.findLastIndex(
    (key, index) =>
      index > body && (signing.test(key) || ((authority.test(key) || signers.test(key)) && isLarge(lines[index]?.text ?? ""))),
  );
  const first = signed > 0 && signing.test(keys[signed - 1] ?? "") ? signed - 1 : signed;
  return signed >= 0 && lines.length - signed <= 12 ? first : lines.length;
}

const signers = /^(?:thu ky|chu toa|chu tri|nguoi (?:ghi|lap)|dai dien|pho |to truong|truong )/;
const signing = /^(?:t\/?m|k\/?t|t\/?l|tuq|q)\s*[./]\s*\p{L}/u;
const isLarge = (text: string) => text === text.toUpperCase();

/** A signature block may stand before the recipients when the columns came one after the other. */
function earlierSignature(keys: string[], recipients: number, body: number): number {
  for (let index = recipients - 1; index > Math.max(body, recipients - 8); index--) {
    if (signing.test(keys[index] ?? "")) return index;
    if (/[.;:]$/.test(keys[index] ?? "")) break;
  }
  return recipients;
}

/** Appendices begin after the signature. */
function afterLine(keys: string[], tail: number): number {
  const index = keys.findIndex(
    (key, at) =>
      at > tail && /^(phu luc|danh sach|mau so|bieu mau|ke hoach chi tiet|bang phan cong)\b/.test(key) && !/kem theo\W*$/.test(key),
  );
  return index < 0 ? keys.length : index;
}
