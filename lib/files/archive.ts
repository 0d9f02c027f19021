import "server-only";
import type { Readable } from "node:stream";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { type FileRefusal, refuseFile } from "./refusal";
import { fileLimits, type MediaKind } from "./schema";

const wordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const sheetMain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
/** Parts worth reading as text: content types, links to outside, fields that run commands. */
const readable = /^\[Content_Types\]\.xml$|\.rels$|^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const longestRead = 30 * 1024 * 1024;

type Seen = { unpacked: number; entries: number; contentTypes: string | null };

/**
 * Opens an office file (a path, or its bytes) as the archive it is and says which kind it is. Counts the bytes that really come out, never the
 * header's; refuses macros, embedded programs, templates from outside, command fields, links and paths that climb.
 */
export async function inspectOfficeFile(source: string | Buffer): Promise<Extract<MediaKind, "DOCX" | "XLSX">> {
  const zip = await openZip(source);
  const seen: Seen = { unpacked: 0, entries: 0, contentTypes: null };
  try {
    if (zip.entryCount > fileLimits.archiveEntries) throw refuseFile("zipTooBig");
    await eachEntry(zip, (entry) => inspectEntry(zip, entry, seen));
  } finally {
    zip.close();
  }
  return kindOf(seen.contentTypes);
}

function kindOf(contentTypes: string | null): "DOCX" | "XLSX" {
  if (contentTypes === null) throw refuseFile("wrongType");
  if (/macroEnabled|vbaProject/i.test(contentTypes)) throw refuseFile("macro");
  if (contentTypes.includes(wordMain)) return "DOCX";
  if (contentTypes.includes(sheetMain)) return "XLSX";
  throw refuseFile("wrongType");
}

function openZip(source: string | Buffer): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true };
  return new Promise((resolve, reject) => {
    const opened = (error: Error | null, zip: ZipFile) => (error ? reject(refuseFile("brokenZip")) : resolve(zip));
    if (typeof source === "string") yauzl.open(source, options, opened);
    else yauzl.fromBuffer(source, options, opened);
  });
}

/** Walks the directory one entry at a time; the reader's own complaint about a path is a refusal too. */
function eachEntry(zip: ZipFile, work: (entry: Entry) => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    zip.on("error", (error: Error) => reject(refuseFile(/file ?name|path|characters/i.test(error.message) ? "badEntry" : "brokenZip")));
    zip.on("end", resolve);
    zip.on("entry", (entry: Entry) => work(entry).then(() => zip.readEntry(), reject));
    zip.readEntry();
  });
}

async function inspectEntry(zip: ZipFile, entry: Entry, seen: Seen): Promise<void> {
  seen.entries += 1;
  if (seen.entries > fileLimits.archiveEntries) throw refuseFile("zipTooBig");
  const forbidden = forbiddenEntry(entry);
  if (forbidden) throw refuseFile(forbidden);
  if (entry.fileName.endsWith("/")) return;
  const wanted = readable.test(entry.fileName);
  const text = await inflate(zip, entry, seen, wanted);
  if (entry.fileName === "[Content_Types].xml") seen.contentTypes = text;
  else if (wanted && namesOutside(entry.fileName, text)) throw refuseFile("embedded");
}

/** Entries no good office file has. */
function forbiddenEntry(entry: Entry): FileRefusal | null {
  const name = entry.fileName;
  const unixKind = (entry.externalFileAttributes >>> 16) & 0xf000;
  if (unixKind !== 0 && unixKind !== 0x8000 && unixKind !== 0x4000) return "badEntry";
  if (name.startsWith("/") || name.includes("\\") || name.split("/").includes("..")) return "badEntry";
  if (entry.isEncrypted()) return "oldOffice";
  if (/(^|\/)(vbaProject\.bin|vbaData\.xml)$/i.test(name)) return "macro";
  if (/(^|\/)(embeddings|activeX)\/[^/]*\.bin$/i.test(name)) return "embedded";
  return null;
}

/** A template or object fetched from outside, or a field that starts a program (DDE). */
function namesOutside(name: string, text: string): boolean {
  if (name.endsWith(".rels"))
    return [...text.matchAll(/<Relationship\b[^>]*>/g)].some(
      ([tag]) => /TargetMode\s*=\s*["']External/i.test(tag) && !/relationships\/hyperlink["']/i.test(tag),
    );
  const fields = [...text.matchAll(/<w:instrText[^>]*>([^<]*)|w:instr\s*=\s*["']([^"']*)/g)].map((match) => match[1] ?? match[2] ?? "");
  return /\bDDE(AUTO)?\b/i.test(fields.join(""));
}

async function inflate(zip: ZipFile, entry: Entry, seen: Seen, keep: boolean): Promise<string> {
  const stream = await entryStream(zip, entry);
  const kept: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      seen.unpacked += chunk.length;
      // Below a megabyte a high ratio is only a well-packed small part.
      const tooDense = size > 1024 * 1024 && size > entry.compressedSize * fileLimits.ratio;
      if (tooDense || seen.unpacked > fileLimits.unpackedBytes) throw refuseFile("zipTooBig");
      if (keep && size <= longestRead) kept.push(chunk);
    }
  } catch (error) {
    stream.destroy();
    throw error instanceof Error && error.name === "DomainError" ? error : refuseFile("brokenZip");
  }
  return Buffer.concat(kept).toString("utf8");
}

function entryStream(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(refuseFile("brokenZip")) : resolve(stream)));
  });
}
