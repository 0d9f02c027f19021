import { refuseSource } from "./source-refusal";

/** Letters only Vietnamese has. */
const vietnamese = /[ăđơưĂĐƠƯƢƣ\u1EA0-\u1EF9]/g;
/** A combining tone or hat: text in decomposed form. */
const combining = /[\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323]/g;
/** TCVN3 seen as Latin-1: signs and fractions inside words ("§iÓn h×nh", "tiªn"). */
const tcvn3 = /\p{L}[¡-¿×÷]\p{L}|[¡-¿×÷]\p{L}{1,3}[¡-¿×÷]|§[\p{L}¡-¿]|\b\p{L}{1,3}[¡-¿×]/gu;
/** VNI seen as Latin-1: a vowel followed by its mark as a letter of its own ("Ñieån", "tieân"). */
const vni = /[aeoAEO][âêôåäàáãùøûõïëéèúüÂÊÔÅÄÀÁÃÙØÛÕ]|[uöôUÖÔ][ùøûõïÙØÛÕ]|Ñ\p{L}/gu;

/**
 * The text of a file without a type of its own: UTF-8 (with or without mark) or UTF-16 with its mark, lines ended by \n.
 * Refuses other encodings and the old Vietnamese fonts (TCVN3, VNI): their letters would be read as other letters.
 */
export function decodePlainText(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (text === null) throw refuseSource(looksBinary(bytes) ? "wrongType" : "wrongEncoding");
  if (isLegacyVietnamese(text)) throw refuseSource("legacyFont");
  return unixLines(text);
}

/** Says whether the first bytes of a file are letters in UTF-8 or UTF-16; the last sign may be cut. */
export function startsAsText(head: Uint8Array): boolean {
  return /\p{L}/u.test(decode(head, true) ?? "");
}

function decode(bytes: Uint8Array, cut = false): string | null {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: cut });
    return text.includes("\u0000") ? null : text;
  } catch {
    return null;
  }
}

/** Control signs no text has. */
function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 27));
}

export function unixLines(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/\u00AD|\u200B/g, "");
}

/** Says whether the letters are those of an old font: many of its marks, and none of Vietnamese itself. */
export function isLegacyVietnamese(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return false;
  const own = (text.match(vietnamese)?.length ?? 0) + (text.match(combining)?.length ?? 0);
  const marks = Math.max(text.match(tcvn3)?.length ?? 0, text.match(vni)?.length ?? 0);
  return own * 50 < letters && marks * 20 > letters;
}

/** The share of letters that carry a Vietnamese mark: about a third in good text, a few in a hundred after poor OCR. */
export function markedShare(text: string): number {
  const composed = text.normalize("NFC");
  const letters = composed.match(/\p{L}/gu)?.length ?? 0;
  const marked = composed.match(/[\u00C0-\u00FFĂăĐđĨĩŨũƠơƯưƢƣ\u1EA0-\u1EF9]/g)?.length ?? 0;
  return letters === 0 ? 0 : marked / letters;
}
