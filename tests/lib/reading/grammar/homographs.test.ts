import { expect, it } from "vitest";
import { isAsPrinted } from "@/lib/reading/grammar/homographs";
import { piece, scriptOf } from "@/lib/reading/text/script";

const word = (text: string, ocr = false) => piece(scriptOf(text, ocr), 0, text.length);

it("tells words apart that differ only in their marks", () => {
  expect(["tại", "tải", "Tại", "cần", "cán", "thi"].map((text) => isAsPrinted(word(text)))).toEqual([true, false, true, true, false, true]);
});

it("lets the letters decide where the marks were lost", () => {
  expect(isAsPrinted(word("tai"))).toBe(true);
  expect(isAsPrinted(word("tải", true))).toBe(true);
});
