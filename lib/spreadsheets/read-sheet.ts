import "server-only";
import type { Readable } from "node:stream";
import ExcelJS from "exceljs";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { cleanText } from "../core/fields";
import { parseCsv } from "./csv";
import { decodeText } from "./sheet-file";

export const rowsAtMost = 2000;
const columnsAtMost = 60;
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
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  } catch {
    return null;
  }
  const sheet = book.worksheets[0];
  if (!sheet) return null;
  const last = Math.min(sheet.actualRowCount === 0 ? 0 : sheet.rowCount, rowsAtMost + 2);
  return Array.from({ length: last }, (_, index) => rowText(sheet.getRow(index + 1)));
}

function rowText(row: ExcelJS.Row): string[] {
  const width = Math.min(row.cellCount, columnsAtMost);
  return Array.from({ length: width }, (_, index) => cellText(row.getCell(index + 1).value));
}

/** A cell as people read it; a formula as it was typed, since a result may be anything. */
export function cellText(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return dayText(value);
  if (typeof value !== "object") return String(value);
  if ("formula" in value) return `=${value.formula}`;
  if ("sharedFormula" in value) return `=${value.sharedFormula}`;
  if ("richText" in value) return value.richText.map((part) => part.text).join("");
  if ("text" in value) return typeof value.text === "string" ? value.text : cellText(value.text as ExcelJS.CellValue);
  return "error" in value ? value.error : "";
}

/** Real dates come as midnight UTC. */
function dayText(value: Date): string {
  if (Number.isNaN(value.getTime())) return "";
  const [year, month, day] = value.toISOString().slice(0, 10).split("-");
  return `${day}/${month}/${year}`;
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
