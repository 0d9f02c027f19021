import "server-only";
import { fork } from "node:child_process";
import { join } from "node:path";
import type { Readable } from "node:stream";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { cleanText } from "../core/fields";
import { parseCsv } from "./csv";
import { decodeText } from "./sheet-file";

export const rowsAtMost = 2000;
const columnsAtMost = 60;
/** A good sheet takes less than one; many people may share the machine. */
const secondsAtMost = 10;
/** What the reader may have to hold in memory at once; the archive gate alone allows more. */
const unpackedAtMost = 40 * 1024 * 1024;

/**
 * Rows of the first sheet (or of the text) as text, blank rows at the end dropped, one more than allowed at most, so that
 * the caller sees that there are too many. null when it cannot be read.
 */
export async function readSheet(bytes: Buffer, kind: "XLSX" | "CSV"): Promise<string[][] | null> {
  const rows = kind === "CSV" ? readText(bytes) : await readWorkbook(bytes);
  if (!rows) return null;
  const clean = rows.slice(0, rowsAtMost + 2).map((row) => row.slice(0, columnsAtMost).map((cell) => cleanText(cell).trim()));
  while (clean.length > 0 && clean.at(-1)?.every((cell) => cell === "")) clean.pop();
  return clean;
}

function readText(bytes: Buffer): string[][] | null {
  const text = decodeText(bytes);
  return text === null ? null : parseCsv(text.replace(/^\uFEFF/, ""));
}

async function readWorkbook(bytes: Buffer): Promise<string[][] | null> {
  if (!(await unpacksWithin(bytes, unpackedAtMost))) return null;
  return readBeside(bytes);
}

/**
 * The library believes what a sheet says of itself, so a small file may ask for four thousand million rows, in a loop that
 * no thread can be called back from: it works in a process of its own, which is killed when it passes its memory or time.
 */
function readBeside(bytes: Buffer): Promise<string[][] | null> {
  const program = join(/* turbopackIgnore: true */ process.cwd(), "lib/spreadsheets/workbook-process.mjs");
  const child = fork(program, [], {
    execArgv: ["--max-old-space-size=400"],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  return new Promise<string[][] | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), secondsAtMost * 1000);
    child.on("message", (rows) => resolve(rows as string[][] | null));
    child.on("error", () => resolve(null));
    child.on("exit", () => {
      clearTimeout(timer);
      resolve(null);
    });
    child.send({ bytes: Uint8Array.from(bytes), rowsAtMost: rowsAtMost + 2, columnsAtMost });
  }).finally(() => child.kill("SIGKILL"));
}

/** Counts the bytes that really come out of the archive, never what its headers say. */
async function unpacksWithin(bytes: Buffer, limit: number): Promise<boolean> {
  const zip = await new Promise<ZipFile | null>((resolve) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, opened) => resolve(error ? null : opened));
  });
  if (!zip) return false;
  let left = limit;
  return new Promise((resolve) => {
    zip.on("error", () => resolve(false));
    zip.on("end", () => resolve(true));
    zip.on("entry", (entry: Entry) => {
      measure(zip, entry, left).then(
        (size) => {
          left -= size;
          if (left < 0) resolve(false);
          else zip.readEntry();
        },
        () => resolve(false),
      );
    });
    zip.readEntry();
  });
}

async function measure(zip: ZipFile, entry: Entry, left: number): Promise<number> {
  if (entry.fileName.endsWith("/")) return 0;
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > left) {
      stream.destroy();
      break;
    }
  }
  return size;
}
