/** Signs behind a letter or a number of an enumeration: "a)", "a/", "a.", "(a)", "(1)". */
const firsts = [/(?:^|[:.;]\s+)(a\s?[)/])\s+(?=\S)/u, /(?:^|[:.;]\s+)(\(a\))\s+(?=\S)/u, /(?:^|[:.;]\s+)(\(1\))\s+(?=\S)/u];
const letters = "abcdđeghiklmn";

/**
 * "Tiêu chuẩn: a) …; b) …; c) …" set as one paragraph is cut before each letter or number that counts on; a letter that is
 * only spoken of ("điểm a khoản 1") cuts nothing.
 */
export function enumerated(paragraph: string): string[] {
  for (const pattern of firsts) {
    const first = pattern.exec(paragraph);
    const sign = first?.[1];
    if (!first || !sign || paragraph.includes("\t")) continue;
    const cuts = [first.index + first[0].indexOf(sign), ...following(paragraph, first.index + first[0].length, sign)];
    if (cuts.length < 2) continue;
    const ends = [...cuts, paragraph.length];
    return [paragraph.slice(0, ends[0]), ...cuts.map((cut, index) => paragraph.slice(cut, ends[index + 1]))]
      .map((text) => text.trim())
      .filter((text) => text !== "");
  }
  return [paragraph];
}

/** Where the next letters or numbers stand, as long as none is missing. */
function following(paragraph: string, from: number, first: string): number[] {
  const cuts: number[] = [];
  let at = from;
  for (let count = 1; count < letters.length; count++) {
    const sign = first.includes("1") ? first.replace("1", String(count + 1)) : first.replace("a", letters[count] ?? "");
    const next = new RegExp(`[.;,]\\s+(${sign.replace(/[()/]/g, "\\$&")})\\s+\\S`, "u").exec(paragraph.slice(at));
    if (!next) break;
    cuts.push(at + next.index + next[0].indexOf(sign));
    at += next.index + next[0].length;
  }
  return cuts;
}
