import "server-only";
import { firstBytes, inspectFile } from "../../files/inspection";
import { refuseFile } from "../../files/refusal";
import type { MediaKind } from "../../files/schema";
import { startsAsText } from "./plain-text";
import { refusalIn } from "./source-refusal";

/** Looked at here; the rest is the reader's matter, in a process of its own. */
const headBytes = 65_536;

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
  if (kind) return kind;
  if (startsAsText(await firstBytes(path, headBytes))) return "TEXT";
  throw refuseFile("wrongType");
}
