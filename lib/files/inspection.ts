import "server-only";
import { open, readFile } from "node:fs/promises";
import { fileTypeFromBuffer } from "file-type";
import { inspectOfficeFile } from "./archive";
import { refuseFile } from "./refusal";
import { fileLimits, type MediaKind } from "./schema";

/** What the sniffer may need to see. */
const headBytes = 4100;
const zipStart = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const zipEnd = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

/**
 * What the content of a file is, by its bytes and by our table; its name and the browser's word count for nothing.
 * Throws `invalid` with one of lib/files/refusal.ts.
 */
export async function inspectFile(path: string): Promise<MediaKind> {
  return inspect(await firstBytes(path, headBytes), path);
}

/** The same question about bytes that are already here. */
export async function inspectBytes(bytes: Buffer): Promise<MediaKind> {
  return inspect(bytes.subarray(0, headBytes), bytes);
}

async function inspect(head: Buffer, source: string | Buffer): Promise<MediaKind> {
  if (head.length === 0) throw refuseFile("emptyFile");
  if (head.subarray(0, 4).equals(zipStart)) return inspectOfficeFile(source);
  switch ((await fileTypeFromBuffer(head))?.mime) {
    case "application/pdf":
      return inspectWhole(source, "PDF", pdfIsWhole);
    case "image/jpeg":
      return inspectWhole(source, "JPEG", jpegIsWhole);
    case "image/png":
      return inspectWhole(source, "PNG", pngIsWhole);
    case "application/x-cfb":
      throw refuseFile("oldOffice");
    default:
      throw refuseFile("wrongType");
  }
}

/** The beginning of a file, so many bytes of it at most. */
export async function firstBytes(path: string, count: number): Promise<Buffer> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Reads the file (25 MB at most) once and asks whether it is whole and nothing but what it says. */
async function inspectWhole(source: string | Buffer, kind: MediaKind, isWhole: (bytes: Buffer) => boolean): Promise<MediaKind> {
  const bytes = typeof source === "string" ? await readFile(source) : source;
  // An archive hung behind a picture or a PDF: two files in one.
  if (bytes.subarray(-66_000).includes(zipEnd)) throw refuseFile("mixedFile");
  if (!isWhole(bytes)) throw refuseFile("brokenFile");
  return kind;
}

/** Begins with the mark at the first byte and ends with one. */
function pdfIsWhole(bytes: Buffer): boolean {
  return bytes.subarray(0, 5).toString("latin1") === "%PDF-" && bytes.subarray(-2048).includes("%%EOF");
}

/** Walks the chunks: they must reach IEND exactly at the end. */
function pngIsWhole(bytes: Buffer): boolean {
  if (bytes.length < 33 || bytes.toString("latin1", 12, 16) !== "IHDR") return false;
  checkPixels(bytes.readUInt32BE(16), bytes.readUInt32BE(20));
  let at = 8;
  while (at + 12 <= bytes.length) {
    const kind = bytes.toString("latin1", at + 4, at + 8);
    at += 12 + bytes.readUInt32BE(at);
    if (kind !== "IEND") continue;
    if (at < bytes.length) throw refuseFile("mixedFile");
    return at === bytes.length;
  }
  return false;
}

/** Walks the segments up to the picture data, then wants the end mark. Cameras may write more behind it. */
function jpegIsWhole(bytes: Buffer): boolean {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const length = bytes.readUInt16BE(at + 2);
    if (length < 2) return false;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame && at + 9 <= bytes.length) checkPixels(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5));
    at += 2 + length;
    if (marker === 0xda) return bytes.indexOf(Buffer.from([0xff, 0xd9]), at) > at;
  }
  return false;
}

function checkPixels(width: number, height: number): void {
  if (width * height > fileLimits.pixels) throw refuseFile("imageTooLarge");
}
