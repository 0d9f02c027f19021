import "server-only";
import type { Readable } from "node:stream";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { decodeXml, faultsOf, longestPart } from "./office-part";
import { type FileRefusal, refuseFile } from "./refusal";
import { fileLimits, type MediaKind } from "./schema";

const wordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const sheetMain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
/** Parts worth reading: content types, relations, the words of a letter, links between workbooks. */
const readable = /^\[Content_Types\]\.xml$|\.rels$|^word\/.*\.xml$|^xl\/externalLinks\/.*\.xml$/i;
/** What office programs put into a file; anything else has no business there. */
const known =
  /(^|\/)[^/]*\.(xml|rels|vml|png|jpe?g|gif|bmp|tiff?|emf|wmf|wdp|svg|odttf|ttf|thmx)$|(^|\/)(printerSettings|customProperty)[^/]*\.bin$|^word\/embeddings\/[^/]*\.xlsx$|^mimetype$/i;

type Seen = { unpacked: number; entries: number; contentTypes: string | null; stray: boolean };

/**
 * Opens an office file (a path, or its bytes) as the archive it is and says which kind it is. Counts the bytes that really come out, never the
 * header's; refuses macros, embedded programs, templates from outside, command fields, links and paths that climb.
 */
export async function inspectOfficeFile(source: string | Buffer): Promise<Extract<MediaKind, "DOCX" | "XLSX">> {
  const zip = await openZip(source);
  const seen: Seen = { unpacked: 0, entries: 0, contentTypes: null, stray: false };
  try {
    if (zip.entryCount > fileLimits.archiveEntries) throw refuseFile("zipTooBig");
    await eachEntry(zip, (entry) => inspectEntry(zip, entry, seen));
  } finally {
    zip.close();
  }
  const kind = kindOf(seen.contentTypes);
  if (seen.stray) throw refuseFile("embedded");
  return kind;
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
  if (!known.test(entry.fileName)) seen.stray = true;
  const wanted = readable.test(entry.fileName);
  const text = await inflate(zip, entry, seen, wanted);
  if (!wanted) return;
  const faults = await faultsOf(text);
  if (faults) throw refuseFile(faults);
  if (entry.fileName === "[Content_Types].xml") seen.contentTypes = decodeXml(text);
}

/** Entries no good office file has. */
function forbiddenEntry(entry: Entry): FileRefusal | null {
  const name = entry.fileName;
  const unixKind = (entry.externalFileAttributes >>> 16) & 0xf000;
  if (unixKind !== 0 && unixKind !== 0x8000 && unixKind !== 0x4000) return "badEntry";
  if (name.startsWith("/") || name.includes("\\") || name.split("/").includes("..")) return "badEntry";
  if (entry.isEncrypted()) return "oldOffice";
  if (/(^|\/)(vbaProject\.bin|vbaData\.xml)$/i.test(name)) return "macro";
  return null;
}

async function inflate(zip: ZipFile, entry: Entry, seen: Seen, keep: boolean): Promise<Buffer> {
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
      if (keep && size > longestPart) throw refuseFile("zipTooBig");
      if (keep) kept.push(chunk);
    }
  } catch (error) {
    stream.destroy();
    throw error instanceof Error && error.name === "DomainError" ? error : refuseFile("brokenZip");
  }
  return Buffer.concat(kept);
}

function entryStream(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(refuseFile("brokenZip")) : resolve(stream)));
  });
}
