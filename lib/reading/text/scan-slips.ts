import { fold } from "./characters";

/**
 * Pairs of syllables of administrative Vietnamese that no other pair of words is but for its marks. OCR takes one mark for another
 * where both syllables are words ("tỉnh thần"); together they can only be one. Pairs that papers themselves misprint are left out:
 * a scan cannot tell the printer's slip from the machine's.
 */
const pairs = new Map(
  `tinh thần|yêu cầu|dân vận|đôn đốc|nhân rộng|tiêu biểu|tiêu chí|khen thưởng|lãnh đạo|nhiệm vụ|thực hiện|phấn đấu|bồi dưỡng|công tác|
xây dựng|kế hoạch|phong trào|đoàn kết|gương mẫu|trách nhiệm|hướng dẫn|tuyên truyền|quán triệt|triển khai|kiểm tra|hội nghị|tổng kết|sơ kết|
tập thể|cá nhân|đơn vị|cán bộ|viên chức|hoàn thành|hiệu quả|chất lượng|phát huy|đạo đức|lối sống|chính trị|tư tưởng|nâng cao|nhận thức|
quy định|pháp luật|chủ trương|chính sách|nghị quyết|quyết định|phương thức|đối tượng|chuyên môn|nghiệp vụ|sáng kiến|sáng tạo|học tập|biểu dương|
tôn vinh|lan tỏa|giới thiệu|lựa chọn|đăng ký|bình xét|công nhận|thường xuyên|kịp thời|cơ quan|đảng viên|cấp ủy|thủ trưởng|báo cáo|nội dung`
    .split("|")
    .map((pair) => [fold(pair.trim()), pair.trim()]),
);

/** What OCR reads for the strokes of a Roman number. */
const strokes: Record<string, string> = { H: "II", l: "I", "1": "I", "|": "I", L: "I", Ị: "I", Ì: "I", Í: "I", Ỉ: "I" };
const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII"];

/**
 * A scan that kept its marks, with the slips put right that have one way out: marks of well-known pairs of words, Roman numbers of
 * congresses, Roman numbers of headings that lost a stroke or their stop, "1.1." that touches its word. Lines stay lines.
 */
export function mendSlips(text: string): string {
  return headings(congresses(words(text))).replace(/^([ \t]*\d{1,2}(?:\.\d{1,2})+\.)(?=\p{Lu}\p{Ll})/gmu, "$1 ");
}

/** Every two neighbours, overlapping ones too; over a line end as well, for a line wraps anywhere. */
function words(text: string): string {
  const letters = [...text.matchAll(/\p{L}+/gu)];
  let mended = text;
  letters.forEach((one, index) => {
    const two = letters[index + 1];
    if (!two || !/^[ \n]+$/.test(text.slice(one.index + one[0].length, two.index))) return;
    const [left, right] = (pairs.get(fold(`${one[0]} ${two[0]}`)) ?? " ").split(" ") as [string, string];
    for (const [match, good] of [
      [one, left],
      [two, right],
    ] as const)
      if (good !== "") mended = mended.slice(0, match.index) + inCaseOf(match[0], good) + mended.slice(match.index + match[0].length);
  });
  return mended;
}

/** The good word with capitals where the printed one has them; both have the same letters but for marks. */
function inCaseOf(printed: string, good: string): string {
  return [...good].map((letter, index) => (/\p{Lu}/u.test(printed[index] ?? "") ? letter.toUpperCase() : letter)).join("");
}

function congresses(text: string): string {
  return text.replace(/(lần thứ\s+)([IVXHLl1|ỊÌÍỈ]{1,6})(?![\p{L}\d])/giu, (printed, lead: string, number: string) => {
    const good = romanOf(number);
    return good === null ? printed : lead + good;
  });
}

/** The Roman number that was meant; null: none. A number in figures ("lần thứ 11") is no Roman one. */
function romanOf(printed: string): string | null {
  if (/^\d+$/.test(printed)) return null;
  const read = [...printed].map((sign) => strokes[sign] ?? sign).join("");
  return romans.includes(read) ? read : null;
}

const heading = /^(?<blank>[ \t]*)(?<number>[IVXHLl1|]{1,6})(?<stop>[ ]?[.)]|)(?<gap>[ ]+)(?<rest>\p{Lu}.*)$/u;

/**
 * Headings count on by one. A number that repeats the one before and is one stroke short of the next is the next; one without its
 * stop gets it, where the heading is in capitals. A paper whose parts begin anew is left alone.
 */
function headings(text: string): string {
  if (/^\s*(?:Phần|Chương|Phụ lục)\s/imu.test(text)) return text;
  let last = 0;
  return text
    .split("\n")
    .map((line) => {
      const { blank = "", number = "", stop = "", gap = "", rest = "" } = heading.exec(line)?.groups ?? {};
      const next = romans[last];
      const read = romanOf(number);
      const large = /^[^\p{Ll}]{4,}$/u.test(rest);
      if (read === null || next === undefined || (stop === "" && !large)) return line;
      const good = read === romans[last - 1] && `${read}I` === next ? next : read;
      if (good !== next) {
        last = Math.max(last, romans.indexOf(good) + 1);
        return line;
      }
      last += 1;
      return `${blank}${good}${stop === "" ? "." : stop}${gap}${rest}`;
    })
    .join("\n");
}
