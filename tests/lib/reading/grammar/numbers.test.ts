import { fc, test as property } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { canonicalNumber, numbersIn } from "@/lib/reading/grammar/numbers";
import { piece, scriptOf } from "@/lib/reading/text/script";

const read = (text: string) => numbersIn(piece(scriptOf(text, false), 0, text.length)).map(({ printed }) => printed);

it("knows one document by its three spellings", () => {
  expect(["34/CT-TW", "34-CT/TW", "34-CT/TƯ"].map(canonicalNumber)).toEqual(["34-CT/TW", "34-CT/TW", "34-CT/TW"]);
  expect(["1837-KH/UBND", "1837/KH-UBND"].map(canonicalNumber)).toEqual(["1837/KH-UBND", "1837/KH-UBND"]);
  expect(["06/2022/QH15", "98/2023/NĐ-CP", "KH-15/TU"].map(canonicalNumber)).toEqual(["06/2022/QH15", "98/2023/NĐ-CP", "15-KH/TU"]);
});

it.each([
  ["Số: 2690 /KH-SXD", ["2690/KH-SXD"]],
  ["Quyết định số 1557/QĐ-UBND-HC ngày 1/2/2024", ["1557/QĐ-UBND-HC"]],
  ["Luật số 06/2022/QH15 và Thông tư 01/2024/TT-BNV", ["06/2022/QH15", "01/2024/TT-BNV"]],
  ["Kế hoạch số 35/KH-SNgV ngày 12/10/2021", ["35/KH-SNgV"]],
  ["giai đoạn 2021- 2025, 01/phòng, ngày 16/9/2021, 2/3 thành viên", []],
])("finds the numbers of “%s”", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

const number = fc.integer({ min: 1, max: 9999 });
property.prop([number, fc.constantFrom("KH", "QĐ", "CT", "NQ", "HD"), fc.constantFrom("TW", "TU", "HU", "BTGTU", "ĐUK")])(
  "writes a Party number with the hyphen first, however it is typed",
  (count, code, body) => {
    const right = `${count}-${code}/${body}`;
    for (const typed of [right, `${count}/${code}-${body}`, `${count}/${code}/${body}`]) expect(canonicalNumber(typed)).toBe(right);
    expect(canonicalNumber(canonicalNumber(right))).toBe(right);
  },
);
property.prop([number, fc.constantFrom("KH", "QĐ", "CV"), fc.constantFrom("UBND", "SXD", "SNgV", "BNV", "TTg")])(
  "writes a State number with the slash first",
  (count, code, body) => {
    for (const typed of [`${count}/${code}-${body}`, `${count}-${code}/${body}`])
      expect(canonicalNumber(typed)).toBe(`${count}/${code}-${body}`);
  },
);
