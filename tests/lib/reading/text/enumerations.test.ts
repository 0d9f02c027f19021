import { fc, test as property } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { enumerated } from "@/lib/reading/text/enumerations";

it.each([
  ["Tiêu chuẩn: a) Tận tụy; b) Trung thực; c) Đoàn kết.", ["Tiêu chuẩn:", "a) Tận tụy;", "b) Trung thực;", "c) Đoàn kết."]],
  ["a/ Tận tụy. b/ Trung thực.", ["a/ Tận tụy.", "b/ Trung thực."]],
  ["Gồm: (1) đăng ký, (2) bình chọn, (3) công nhận.", ["Gồm:", "(1) đăng ký,", "(2) bình chọn,", "(3) công nhận."]],
  ["Theo điểm a) khoản 1 và điểm b) khoản 2.", ["Theo điểm a) khoản 1 và điểm b) khoản 2."]],
  ["Gồm: a) một việc.", ["Gồm: a) một việc."]],
])("cuts “%s” before each sign that counts on", (paragraph, expected) => {
  expect(enumerated(paragraph)).toEqual(expected);
});

property.prop([fc.array(fc.stringMatching(/^[\p{L} ]{1,20}$/u), { minLength: 2, maxLength: 6 }), fc.constantFrom(")", "/")])(
  "loses no word, and gives as many items as were set",
  (items, sign) => {
    const words = items.map((item) => `x${item.trim()}`);
    const paragraph = `Gồm: ${words.map((item, index) => `${"abcdđe"[index]}${sign} ${item}`).join("; ")}`;
    const cut = enumerated(paragraph);
    expect(cut.join(" ")).toBe(paragraph);
    expect(cut).toHaveLength(items.length + 1);
  },
);
