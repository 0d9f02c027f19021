import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { readSheet, rowsAtMost } from "@/lib/spreadsheets/read-sheet";
import { inspectSpreadsheet } from "@/lib/spreadsheets/sheet-file";
import { writeSheets } from "@/lib/spreadsheets/write-sheet";
import { temporaryFolder } from "../../support/temporary-folder";
import { makeZip, sheetMain } from "../../support/zip";

const folder = temporaryFolder("sheet");

const onDisk = (bytes: Uint8Array | string) => {
  const path = join(folder, Math.random().toString(36).slice(2));
  writeFileSync(path, bytes);
  return path;
};

async function workbook(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet("Sổ"));
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe("a workbook", () => {
  it("gives text: real dates as days, numbers as typed, formulas as their own words", async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(["Tên", 2025, new Date(Date.UTC(2025, 11, 5)), true, null, "Đặng\u00a0Hòa"]);
      sheet.getCell("A2").value = { formula: 'HYPERLINK("http://xau.example","a")', result: "a" };
      sheet.getCell("B2").value = { richText: [{ text: "hai " }, { text: "phần" }] };
      sheet.getCell("C2").value = "=1+1";
      sheet.addRow([]);
    });
    expect(await inspectSpreadsheet(onDisk(bytes))).toBe("XLSX");
    expect(await readSheet(bytes, "XLSX")).toEqual([
      ["Tên", "2025", "05/12/2025", "true", "", "Đặng\u00a0Hòa"],
      ['=HYPERLINK("http://xau.example","a")', "hai phần", "=1+1"],
    ]);
  });

  it("is not read further than one row too many", async () => {
    const bytes = await workbook((sheet) => {
      for (let index = 0; index < rowsAtMost + 50; index++) sheet.addRow([String(index)]);
    });
    expect((await readSheet(bytes, "XLSX"))?.length).toBe(rowsAtMost + 2);
  });

  it("is written with texts only, no formula anywhere", async () => {
    const bytes = Buffer.from(await writeSheets([{ name: "A", columns: [{ head: "H", width: 10 }], rows: [["=1+1"], ["@x"], ["-3"]] }]));
    expect(await readSheet(bytes, "XLSX")).toEqual([["H"], ["=1+1"], ["@x"], ["-3"]]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    expect(book.worksheets[0]?.getCell("A2").type).toBe(ExcelJS.ValueType.String);
  });
});

const sheetOf = (inside: string) =>
  makeZip([
    {
      name: "[Content_Types].xml",
      data: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetMain}"/></Types>`,
    },
    {
      name: "_rels/.rels",
      data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      data: `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: "xl/worksheets/sheet1.xml",
      data: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inside}</worksheet>`,
    },
  ]);

describe("a sheet that asks for more than there is", () => {
  it("small and honest, it is read", async () => {
    const row = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Tên</t></is></c></row></sheetData>`;
    expect(await readSheet(sheetOf(row), "XLSX")).toEqual([["Tên"]]);
  });

  it.each([
    ["four thousand million rows", `<sheetData><row r="4000000000"><c r="A4000000000"><v>1</v></c></row></sheetData>`],
    ["every cell merged into one", `<sheetData/><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>`],
  ])("%s: refused, and the site goes on meanwhile", async (_name, inside) => {
    let beats = 0;
    const heart = setInterval(() => beats++, 20);
    expect(await readSheet(sheetOf(inside), "XLSX")).toBeNull();
    clearInterval(heart);
    expect(beats).toBeGreaterThan(0);
  });
});

describe("what is no spreadsheet", () => {
  it("is refused by its content, whatever it is called", async () => {
    const pdf = "%PDF-1.7\n1 0 obj\n%%EOF";
    const zip = Buffer.from(`504b0506${"00".repeat(18)}`, "hex");
    const cases: [Uint8Array | string, string][] = [
      [pdf, "evidence.wrongType"],
      [zip, "evidence.brokenZip"],
      ["", "evidence.emptyFile"],
      [Buffer.from([0x41, 0x00, 0x42]), "evidence.wrongType"],
      [Buffer.from([0x4c, 0xea, 0x20, 0x2c]), "evidence.wrongType"],
      [Buffer.alloc(5 * 1024 * 1024 + 1, "a"), "evidence.tooLarge"],
    ];
    for (const [bytes, reason] of cases) await expect(inspectSpreadsheet(onDisk(bytes)), reason).rejects.toHaveProperty("reason");
    await expect(inspectSpreadsheet(onDisk(pdf))).rejects.toMatchObject({ reason: "evidence.wrongType" });
    await expect(inspectSpreadsheet(onDisk(Buffer.alloc(5 * 1024 * 1024 + 1, "a")))).rejects.toMatchObject({ reason: "evidence.tooLarge" });
  });

  it("is not read when it unpacks to more than we hold", async () => {
    const bytes = await workbook((sheet) => sheet.addRow(["a"]));
    const bomb = await workbook((sheet) => {
      const long = "a".repeat(32_000);
      for (let index = 0; index < 1400; index++) sheet.addRow([`${index}${long}`]);
    });
    expect(await readSheet(bytes, "XLSX")).toEqual([["a"]]);
    expect(await readSheet(bomb, "XLSX")).toBeNull();
  });
});

describe("a text", () => {
  it("is read with its mark, as UTF-8 or UTF-16", async () => {
    expect(await inspectSpreadsheet(onDisk("Đối tượng;Năm\nLê;2025"))).toBe("CSV");
    expect(await readSheet(Buffer.from("\uFEFFĐối tượng;Năm\nLê;2025"), "CSV")).toEqual([
      ["Đối tượng", "Năm"],
      ["Lê", "2025"],
    ]);
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("Lê\t2025", "utf16le")]);
    expect(await readSheet(wide, "CSV")).toEqual([["Lê", "2025"]]);
  });
});
