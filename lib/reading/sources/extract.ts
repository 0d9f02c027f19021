import { inspectBytes } from "../../files/inspection";
import { readDocxParts } from "./docx-parts";
import { docxText } from "./docx-text";
import { htmlText, looksLikeHtml } from "./html-text";
import { decodePlainText } from "./plain-text";
import type { Extracted, Step } from "./read-pdf";
import type { Rendering } from "./rendering";
import { sourceLimits } from "./source-limits";
import { refusalIn, refuseSource } from "./source-refusal";

/**
 * The text of a file, told apart by its content; `name` only tips the scale between a page and a text. Runs in the worker:
 * it trusts its limits, not the file. Throws `invalid` with one of lib/reading/sources/source-refusal.ts.
 */
export async function extract(bytes: Buffer, name: string, step: Step): Promise<Extracted> {
  const found = await extractAny(bytes, name, step);
  // Half a sign or a zero, as a font's own table may give them: no database stores such a text. Every place stays where it was.
  const extracted = { ...found, text: found.text.replace(/\p{Surrogate}/gu, "\uFFFD").replaceAll("\u0000", "\uFFFD") };
  if (!/\p{L}/u.test(extracted.text)) throw refuseSource("noText");
  if (extracted.text.length > sourceLimits.characters) throw refuseSource("tooLarge");
  return extracted;
}

async function extractAny(bytes: Buffer, name: string, step: Step): Promise<Extracted> {
  switch (await kindOf(bytes)) {
    // The large libraries are loaded when a file needs them.
    case "PDF":
      return (await import("./read-pdf")).readPdf(bytes, step);
    case "PNG":
    case "JPEG":
      return (await import("./read-picture")).readPicture(bytes, step);
    case "DOCX":
      return whole("DOCX", docxText(await readDocxParts(bytes)));
    case null:
      return readCharacters(decodePlainText(bytes), name);
    default:
      throw refuseSource("wrongType");
  }
}

/** The kind by the upload gate; null when it knows no mark in the bytes: a text, perhaps. */
async function kindOf(bytes: Buffer): Promise<string | null> {
  try {
    return await inspectBytes(bytes);
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal === "wrongType") return null;
    throw refusal ? refuseSource(refusal) : error;
  }
}

function readCharacters(text: string, name: string): Extracted {
  if (/^\s*(\{\\rtf|<\?xml|<svg)/i.test(text) && !/<html/i.test(text.slice(0, 2000))) throw refuseSource("wrongType");
  const isPage = looksLikeHtml(text) || (/\.html?$/i.test(name) && /<[a-z!]/i.test(text));
  return isPage ? whole("HTML", htmlText(text)) : whole("TEXT", text);
}

function whole(form: Rendering["form"], text: string): Extracted {
  return { form, text, fromOcr: false, pages: [{ start: 0, end: text.length }], unsure: [] };
}
