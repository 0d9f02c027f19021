import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { numeral } from "@/lib/reading/sources/docx-numbering";

it("writes numbers as the list does", () => {
  expect([1, 4, 9, 14, 40, 1999].map((value) => numeral(value, "upperRoman"))).toEqual(["I", "IV", "IX", "XIV", "XL", "MCMXCIX"]);
  expect([1, 26, 27].map((value) => numeral(value, "lowerLetter"))).toEqual(["a", "z", "aa"]);
  expect(numeral(3, "decimalZero")).toBe("03");
  expect(numeral(3, "ordinalText")).toBe("3");
});

test.prop([fc.integer({ min: 1, max: 3999 })])("Roman numerals count back to their number", (value) => {
  const worth: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
  const digits = [...numeral(value, "upperRoman")].map((sign) => worth[sign] ?? 0);
  expect(digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)).toBe(value);
});
