import type { Readable } from "node:stream";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import type { DocxParts } from "./docx-text";
import { refuseSource } from "./source-refusal";

const wanted: Record<string, keyof DocxParts> = {
  "word/document.xml": "document",
  "word/numbering.xml": "numbering",
  "word/styles.xml": "styles",
};
/** Of one part, counted as it comes out of the archive. */
const longestPart = 40 * 1024 * 1024;

/** Takes the parts with words out of an office file that has passed the gate of lib/files. */
export async function readDocxParts(bytes: Buffer): Promise<DocxParts> {
  const zip = await opened(bytes);
  const parts: DocxParts = { document: "", numbering: "", styles: "" };
  try {
    await new Promise<void>((resolve, reject) => {
      zip.on("error", () => reject(refuseSource("brokenZip")));
      zip.on("end", resolve);
      zip.on("entry", (entry: Entry) => {
        keep(zip, entry, parts).then(() => zip.readEntry(), reject);
      });
      zip.readEntry();
    });
  } finally {
    zip.close();
  }
  return parts;
}

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) =>
      error ? reject(refuseSource("brokenZip")) : resolve(zip),
    );
  });
}

async function keep(zip: ZipFile, entry: Entry, parts: DocxParts): Promise<void> {
  const part = wanted[entry.fileName];
  if (!part) return;
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, found) => (error ? reject(refuseSource("brokenZip")) : resolve(found)));
  });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > longestPart) throw refuseSource("zipTooBig");
    chunks.push(chunk);
  }
  parts[part] = Buffer.concat(chunks).toString("utf8");
}
