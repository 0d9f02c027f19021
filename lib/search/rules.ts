// Search works by typing without diacritics and with abbreviations (look.md, "List and search").
// Each word must be found, as it stands or as what it abbreviates.
import { withoutAccents } from "../text/vietnamese";

/** Abbreviations people of this field type; unaccented, lower case. */
const abbreviations = new Map(
  Object.entries({
    cchc: "cai cach hanh chinh",
    dhtt: "dien hinh tien tien",
    tdkt: "thi dua khen thuong",
    sxd: "so xay dung",
    sngv: "so ngoai vu",
    bdv: "ban dan van",
    ubnd: "uy ban nhan dan",
    hd: "hoi dong",
    dvk: "dan van kheo",
    ntm: "nong thon moi",
    vp: "van phong",
  }),
);

const wordsAtMost = 8;

/** Words of a query; each is a list of spellings of which one must occur in the unaccented text. */
export function searchWords(query: string): string[][] {
  const words = withoutAccents(query.slice(0, 200))
    .split(/[\s,;.“”"'()]+/)
    .filter((word) => word !== "")
    .slice(0, wordsAtMost);
  return words.map((word) => {
    const long = abbreviations.get(word);
    return long ? [word, long] : [word];
  });
}

/** A pattern for LIKE that contains the text literally. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
