import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Piece } from "@/lib/reading/sources/page-lines";
import { pageText } from "@/lib/reading/sources/page-text";

/** A word processor's page in points: letters 14 high, lines 18 apart. */
const at = (x: number, y: number, text: string, width = text.length * 6.5): Piece => ({ text, x, y, width, height: 14 });
const textOf = (pieces: Piece[]) => pageText(pieces, [], 595).text;
const wide = (y: number, text: string) => at(85, y, text, 450);

describe("a page in reading order", () => {
  it("reads the head column by column, whatever order the pieces come in", () => {
    const pieces = [
      at(320, 101, "CỘNG HÒA XÃ HỘI"),
      at(90, 100, "UBND TỈNH A"),
      at(110, 118, "SỞ B"),
      at(330, 119, "Độc lập - Tự do"),
      at(100, 137, "Số: 1/KH-SB"),
      at(340, 145, "A, ngày 2 tháng 3"),
      wide(200, "Thực hiện chỉ thị"),
      wide(218, "và các văn bản"),
    ];
    const expected =
      "UBND TỈNH A\nSỞ B\nSố: 1/KH-SB\n\nCỘNG HÒA XÃ HỘI\nĐộc lập - Tự do\nA, ngày 2 tháng 3\n\nThực hiện chỉ thị\nvà các văn bản\n";
    expect(textOf(pieces)).toBe(expected);
    expect(textOf(pieces.toReversed())).toBe(expected);
  });

  it("does not take a list for columns", () => {
    const pieces = [
      at(85, 100, "1."),
      at(130, 100, "Một việc dài hết dòng", 400),
      at(130, 118, "và dòng sau", 200),
      at(85, 136, "2."),
      at(130, 136, "Hai"),
    ];
    expect(textOf(pieces)).toBe("1.    Một việc dài hết dòng\nvà dòng sau\n2.    Hai\n");
  });

  it("reads three columns without rulings as rows", () => {
    const row = (y: number, a: string, b: string, c: string) =>
      [at(85, y, a), at(150, y, b, 150), at(380, y, c)].filter((piece) => piece.text !== "");
    expect(
      textOf([...row(100, "TT", "Việc", "Hạn"), ...row(118, "1", "Sơ kết phong trào", "Quý III"), ...row(136, "", "thi đua", "năm 2024")]),
    ).toBe("TT\tViệc\tHạn\n1\tSơ kết phong trào thi đua\tQuý III năm 2024\n");
  });

  it("reads a ruled table as rows and leaves an underlined heading alone", () => {
    const lines = [80, 140, 300, 400].map((x) => ({ x0: x, x1: x, y0: 105, y1: 165 }));
    const across = [105, 125, 165].map((y) => ({ x0: 80, x1: 400, y0: y, y1: y }));
    const underline = { x0: 90, x1: 160, y0: 92, y1: 92 };
    const pieces = [
      at(90, 90, "Phụ lục"),
      at(85, 120, "TT"),
      at(150, 120, "Việc"),
      at(310, 120, "Hạn"),
      at(85, 140, "1"),
      at(150, 140, "Sơ kết"),
      at(150, 158, "thi đua"),
    ];
    expect(pageText(pieces, [...lines, ...across, underline], 595).text).toBe("Phụ lục\nTT\tViệc\tHạn\n1\tSơ kết thi đua\t\n");
  });

  it("puts a space where the page has one and an empty line where it leaves more room", () => {
    expect(
      textOf([
        at(85, 100, "Kế", 14),
        at(99.4, 100, "t", 5),
        at(110, 100, "quả"),
        at(85, 118, "hai"),
        at(85, 136, "ba"),
        at(85, 180, "bốn"),
      ]),
    ).toBe("Kết quả\nhai\nba\n\nbốn\n");
  });

  it("keeps where unsure words stand", () => {
    const word = (x: number, text: string, confidence: number): Piece => ({ ...at(x, 100, text), confidence });
    const page = pageText([word(85, "Số", 0.97), word(110, "269O", 0.4), word(150, "nữa", 0.9)], [], 595);
    expect(page.unsure.map(({ start, end, confidence }) => [page.text.slice(start, end), confidence])).toEqual([["269O", 0.4]]);
  });
});

const piece = fc.record({
  text: fc.stringMatching(/^[a-zđ]{1,12}$/),
  x: fc.integer({ min: 0, max: 560 }),
  y: fc.integer({ min: 0, max: 800 }),
  width: fc.integer({ min: 1, max: 120 }),
  height: fc.integer({ min: 6, max: 20 }),
});

test.prop([fc.array(piece, { maxLength: 40 })])("no piece of a page is lost or doubled", (pieces) => {
  const letters = (text: string) => [...text.replace(/\s/g, "")].sort().join("");
  expect(letters(textOf(pieces))).toBe(letters(pieces.map((one) => one.text).join("")));
});
