import "server-only";
import { readFile } from "node:fs/promises";
import { inspectFile } from "../../files/inspection";
import { refuseFile } from "../../files/refusal";
import type { MediaKind } from "../../files/schema";
import { decodePlainText } from "./plain-text";
import { refusalIn } from "./source-refusal";

/**
 * What an uploaded document is, for the upload gate: a kind it knows by its bytes, or text. A spreadsheet is no document.
 * Throws `invalid` with one of lib/files/refusal.ts.
 */
export async function inspectSource(path: string): Promise<MediaKind> {
  let kind: MediaKind | null = null;
  try {
    kind = await inspectFile(path);
  } catch (error) {
    if (refusalIn(error) !== "wrongType") throw error;
  }
  if (kind === "XLSX") throw refuseFile("wrongType");
  return kind ?? textKind(await readFile(path));
}

function textKind(bytes: Buffer): MediaKind {
  try {
    if (/\p{L}/u.test(decodePlainText(bytes))) return "TEXT";
  } catch (error) {
    // The reader says why in its own words, and an old font can be put right and read.
    if (refusalIn(error) === "legacyFont") return "TEXT";
    if (refusalIn(error) === null) throw error;
  }
  throw refuseFile("wrongType");
}
