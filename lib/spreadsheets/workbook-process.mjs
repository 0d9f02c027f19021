// Plain JavaScript: a process of its own has no loader that reads TypeScript. Told bytes, answers with rows of text, or null.
import ExcelJS from "exceljs";

/** @typedef {{ bytes: Uint8Array, rowsAtMost: number, columnsAtMost: number }} Task */

process.once("message", async (task) => {
  const rows = await rowsOf(/** @type {Task} */ (task)).catch(() => null);
  process.send?.(rows);
});

/**
 * @param {Task} task
 * @returns {Promise<string[][] | null>}
 */
async function rowsOf({ bytes, rowsAtMost, columnsAtMost }) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(/** @type {ExcelJS.Buffer} */ (/** @type {unknown} */ (Buffer.from(bytes))));
  const sheet = book.worksheets[0];
  if (!sheet) return null;
  const last = Math.min(sheet.actualRowCount === 0 ? 0 : sheet.rowCount, rowsAtMost);
  return Array.from({ length: last }, (_, index) => {
    const row = sheet.getRow(index + 1);
    const width = Math.min(row.cellCount, columnsAtMost);
    return Array.from({ length: width }, (__, column) => cellText(row.getCell(column + 1).value));
  });
}

/**
 * A cell as people read it; a formula as it was typed, since a result may be anything.
 * @param {import("exceljs").CellValue} value
 * @returns {string}
 */
function cellText(value) {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return dayText(value);
  if (typeof value !== "object") return String(value);
  if ("formula" in value) return `=${value.formula}`;
  if ("sharedFormula" in value) return `=${value.sharedFormula}`;
  if ("richText" in value) return value.richText.map((part) => part.text).join("");
  if ("text" in value) return typeof value.text === "string" ? value.text : cellText(value.text);
  return "error" in value ? value.error : "";
}

/**
 * Real dates come as midnight UTC.
 * @param {Date} value
 */
function dayText(value) {
  if (Number.isNaN(value.getTime())) return "";
  const [year, month, day] = value.toISOString().slice(0, 10).split("-");
  return `${day}/${month}/${year}`;
}
