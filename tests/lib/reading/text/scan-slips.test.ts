import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { fold } from "@/lib/reading/text/characters";
import { mendSlips } from "@/lib/reading/text/scan-slips";

describe("a scan that kept its marks", () => {
  it.each([
    ["Có tỉnh thần tương thân tương ái", "Có tinh thần tương thân tương ái"],
    ["đời sống vật chất, tỉnh\nthần cho viên chức", "đời sống vật chất, tinh\nthần cho viên chức"],
    ["MỤC ĐÍCH, YÊU CÂU", "MỤC ĐÍCH, YÊU CẦU"],
    ["Đồn đốc các phòng", "Đôn đốc các phòng"],
    ["Đại hội Thi đua yêu nước lần thứ VHI và lần thứ VỊ.", "Đại hội Thi đua yêu nước lần thứ VIII và lần thứ VI."],
    ["1.1.Triển khai kế hoạch", "1.1. Triển khai kế hoạch"],
  ])("gets back what the machine took for something else: %s", (read, meant) => {
    expect(mendSlips(read)).toBe(meant);
  });

  it.each([
    "các tỉnh, thần dân",
    "lần thứ 11 và lần thứ nhất",
    // What papers misprint is not touched: nobody knows whose slip it is.
    "điền hình tiên tiến",
    "I mét hai",
  ])("leaves alone what may be right: %s", (printed) => {
    expect(mendSlips(printed)).toBe(printed);
  });

  it("counts its headings on where a stroke or a stop was lost", () => {
    const read = "I MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nI. NỘI DUNG\nII. TỔ CHỨC THỰC HIỆN\nIV. KINH PHÍ";
    const meant = "I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nII. NỘI DUNG\nIII. TỔ CHỨC THỰC HIỆN\nIV. KINH PHÍ";
    expect(mendSlips(read)).toBe(meant);
  });

  it("leaves the numbers of a paper whose parts begin anew", () => {
    const printed = "Phần thứ nhất\nI. MỤC ĐÍCH\nPhần thứ hai\nI. NỘI DUNG";
    expect(mendSlips(printed)).toBe(printed);
  });

  const sign = fc.constantFrom(..."aăâbcdđeêhiklmnoôơtuưyảạấầểụỹIVXHl1. \n:;-".split(""), "tỉnh thần", "lần thứ ", "\nII. NỘI");
  property.prop([fc.array(sign, { maxLength: 60 })])(
    "keeps its lines and, but for numbers, its letters, and has nothing left to mend",
    (signs) => {
      const text = signs.join("").normalize("NFC");
      const mended = mendSlips(text);
      const letters = (from: string) => fold(from).replace(/[^a-z]|[ivxhl]/g, "");
      expect(mended.split("\n")).toHaveLength(text.split("\n").length);
      expect(letters(mended)).toBe(letters(text));
      expect(mendSlips(mended)).toBe(mended);
    },
  );
});
