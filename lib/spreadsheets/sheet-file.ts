import "server-only";
import { readFile, stat } from "node:fs/promises";
import { fileTypeFromBuffer } from "file-type";
import { inspectFile } from "../files/inspection";
import { refuseFile } from "../files/refusal";
import type { MediaKind } from "../files/schema";

export const sheetBytes = 5 * 1024 * 1024;

/** XLSX or CSV by content, at most 5 MB; anything else is refused with one of lib/files/refusal.ts. */
export async function inspectSpreadsheet(path: string): Promise<MediaKind> {
  if ((await stat(path)).size > sheetBytes) throw refuseFile("tooLarge");
  const bytes = await readFile(path);
  if (bytes.length === 0) throw refuseFile("emptyFile");
  if (await fileTypeFromBuffer(bytes.subarray(0, 4100))) {
    const kind = await inspectFile(path);
    if (kind !== "XLSX") throw refuseFile("wrongType");
    return kind;
  }
  if (decodeText(bytes) === null) throw refuseFile("wrongType");
  return "CSV";
}

/** UTF-8 (with or without mark) or UTF-16 with mark; null when it is no text. */
export function decodeText(bytes: Buffer): string | null {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const text = new TextDecoder(wide ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
    return text.includes("\u0000") ? null : text;
  } catch {
    return null;
  }
}
