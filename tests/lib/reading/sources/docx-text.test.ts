import { describe, expect, it } from "vitest";
import { docxText } from "@/lib/reading/sources/docx-text";

const p = (text: string, list?: [string, number]) =>
  `<w:p>${list ? `<w:pPr><w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr></w:pPr>` : ""}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const read = (body: string, numbering = "", styles = "") =>
  docxText({ document: `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`, numbering, styles });

const level = (index: number, format: string, pattern: string) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
const numbering = `<w:numbering><w:abstractNum w:abstractNumId="7">${level(0, "upperRoman", "%1.")}${level(1, "decimal", "%1.%2.")}${level(2, "lowerLetter", "%3)")}</w:abstractNum><w:abstractNum w:abstractNumId="8">${level(0, "bullet", "\uF0B7")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num></w:numbering>`;

describe("a document", () => {
  it("gives paragraphs with the signs its lists would print", () => {
    const body =
      p("Mục đích", ["1", 0]) +
      p("một", ["1", 1]) +
      p("a", ["1", 2]) +
      p("hai", ["1", 1]) +
      p("Yêu cầu", ["1", 0]) +
      p("ba", ["1", 1]) +
      p("gạch", ["2", 0]) +
      p("không", ["0", 0]);
    expect(read(body, numbering)).toBe("I. Mục đích\nI.1. một\na) a\nI.2. hai\nII. Yêu cầu\nII.1. ba\n- gạch\nkhông");
  });

  it("takes the list from the style when the paragraph has none", () => {
    const styles = `<w:styles><w:style w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;
    expect(read(`<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>Mục đích</w:t></w:r></w:p>`, numbering, styles)).toBe("I. Mục đích");
  });

  it("reads text boxes once and leaves out what was deleted or is a code", () => {
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p("Số: 15/KH")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p("Số: 15/KH")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const deleted = `<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới &amp; tốt</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>`;
    expect(read(box + deleted)).toBe("Số: 15/KH\n\nmới & tốt");
  });

  it("keeps rows of a table, columns of a head, and tabs wide", () => {
    const cell = (...lines: string[]) => `<w:tc>${lines.map((line) => p(line)).join("")}</w:tc>`;
    const facts = `<w:tbl><w:tr>${cell("Việc")}${cell("Chủ trì")}</w:tr><w:tr>${cell("Sơ kết", "năm")}${cell("Văn phòng")}</w:tr></w:tbl>`;
    const head = `<w:tbl><w:tr>${cell("SỞ A")}${cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")}</w:tr><w:tr>${cell("Số: 1")}${cell("ngày 2")}</w:tr></w:tbl>`;
    expect(read(`${head + facts}<w:p><w:r><w:t>Trái</w:t><w:tab/><w:t>Phải</w:t></w:r></w:p>`)).toBe(
      "SỞ A\nSố: 1\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nngày 2\n\nViệc\tChủ trì\nSơ kết năm\tVăn phòng\n\nTrái    Phải",
    );
  });
});
