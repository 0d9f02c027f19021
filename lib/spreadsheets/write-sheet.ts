import "server-only";
import ExcelJS from "exceljs";

export type SheetColumn = { head: string; width: number };

/** An .xlsx with a frozen heading and text cells only: a text that begins with "=" stays a text. */
export async function writeSheets(
  sheets: { name: string; columns: SheetColumn[]; rows: readonly (readonly string[])[] }[],
): Promise<Uint8Array<ArrayBuffer>> {
  const book = new ExcelJS.Workbook();
  for (const { name, columns, rows } of sheets) {
    const sheet = book.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.columns = columns.map((column) => ({ header: column.head, width: column.width, style: { numFmt: "@" } }));
    sheet.getRow(1).font = { bold: true };
    for (const row of rows) sheet.addRow([...row]);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The answer that hands a workbook to the browser for saving. */
export function sheetResponse(bytes: Uint8Array<ArrayBuffer>, fileName: string): Response {
  return new Response(bytes, {
    headers: {
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "content-disposition": `attachment; filename="${fileName}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
