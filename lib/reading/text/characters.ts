import { withoutAccents } from "../../text/vietnamese";

/** Letters an old font or another alphabet left behind, and the letter that is meant. */
const lookalikes: Record<string, string> = { "\u01A2": "Ư", "\u01A3": "ư", "\u00D0": "Đ", "\u00F0": "đ", "\u0189": "Đ" };

/**
 * Text as Vietnamese is written: NFC, Ƣ/ƣ as Ư/ư, plain spaces, \n between lines, one kind of bullet.
 * Invisible characters go. Lines, runs of spaces and tabs stay: the layout is read from them.
 */
export function cleanCharacters(raw: string): string {
  return raw
    .replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, "\n")
    .normalize("NFC")
    .replace(/[\u01A2\u01A3\u00D0\u00F0\u0189]/g, (letter) => lookalikes[letter] ?? letter)
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, "")
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, " ")
    .replace(/[\u2010\u2011\u2212]/g, "-")
    .replace(/^([ \t]*)[\u2022\u25AA\u25CF\u25E6\u25A0\uF02D\uF0B7\uF0A7\u27A2\u2756](?=\s*\S)/gm, "$1-")
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (sign) => (sign === "\n" || sign === "\t" ? sign : ""))
    .normalize("NFC");
}

/** Lower case without diacritics, each character on its own place: `fold(text).length === text.length`. */
export function fold(text: string): string {
  let folded = "";
  for (let index = 0; index < text.length; index++) {
    const letter = text[index] ?? "";
    const bare = letter < "\u0080" ? letter.toLowerCase() : withoutAccents(letter);
    folded += bare.length === 1 ? bare : letter;
  }
  return folded;
}

/**
 * True when a Vietnamese text lost its diacritics. Of the letters of a good text about one in four carries a mark, and one
 * in six a mark that only Vietnamese has (ế, ộ, ư …); a machine that did not know the language keeps less than half of them.
 */
export function lostItsMarks(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 200) return false;
  const own = text.match(/[\u1EA0-\u1EF9\u0110\u0111\u01A0\u01A1\u01AF\u01B0]/g)?.length ?? 0;
  return own / letters < 0.12;
}

/** True when a machine misread letters, too: a text that only lost its marks is plain ASCII. */
export function isGarbled(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const odd = text.match(/[^\x20-\x7E\n\t“”‘’–—…]/g)?.length ?? 0;
  return lostItsMarks(text) && odd > letters * 0.005;
}
