import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { attachmentHeader, cleanFileName } from "../../../lib/files/rules";

describe("a file's name", () => {
  test.each([
    ["Quyết định 88.pdf", "Quyết định 88.pdf"],
    ["Quye\u0302\u0301t đi\u0323nh.pdf", "Quyết định.pdf"],
    ["../../etc/passwd", "passwd.pdf"],
    ["C:\\fakepath\\ảnh.PDF", "ảnh.pdf"],
    ["a\u202Efdp.exe", "afdp.exe.pdf"],
    ["a\r\nSet-Cookie: x.pdf", "aSet-Cookie_ x.pdf"],
    ["a\u0000.pdf", "a.pdf"],
    ["CON", "_CON.pdf"],
    ["con.pdf", "_con.pdf"],
    ["", "tep.pdf"],
    ["...", "tep.pdf"],
    ["bao cao.docx", "bao cao.docx.pdf"],
  ])("%j is kept as %j", (given, kept) => {
    expect(cleanFileName(given, "PDF")).toBe(kept);
  });

  test("of 300 signs is shortened and keeps its ending", () => {
    expect(cleanFileName(`${"ư".repeat(300)}.jpeg`, "JPEG")).toBe(`${"ư".repeat(120)}.jpeg`);
  });

  property.prop([fc.string({ unit: "binary", maxLength: 400 })])("never has a path part, a control sign or a direction mark", (given) => {
    const name = cleanFileName(given, "DOCX");
    expect(name).toMatch(/^[^/\\\p{Cc}\p{Cf}]+\.docx$/u);
    expect([...name].length).toBeLessThanOrEqual(126);
  });
});

describe("the download's header", () => {
  test("carries any name in UTF-8", () => {
    expect(attachmentHeader("Biên bản (1)'.pdf")).toBe("attachment; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n%20%281%29%27.pdf");
  });

  property.prop([fc.string({ unit: "grapheme", maxLength: 100 })])("is one line of plain signs", (name) => {
    expect(attachmentHeader(cleanFileName(name, "PNG"))).toMatch(/^attachment; filename\*=UTF-8''[\w.~%-]+$/);
  });
});
