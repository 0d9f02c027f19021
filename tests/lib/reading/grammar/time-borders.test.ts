import { expect, it } from "vitest";
import { isBordered } from "@/lib/reading/grammar/time-borders";
import { piece, scriptOf } from "@/lib/reading/text/script";

const bordered = (text: string, phrase: string) => {
  const script = scriptOf(text, false);
  const at = text.indexOf(phrase);
  return isBordered(piece(script, 0, text.length), piece(script, at, at + phrase.length));
};

it.each([
  ["Các phòng gửi báo cáo trước ngày 15/12.", "trước ngày 15/12"],
  ["Trước ngày 15/12, các phòng gửi báo cáo", "Trước ngày 15/12"],
  ["báo cáo trước ngày 15/12 hằng năm để tổng hợp", "trước ngày 15/12"],
])("knows both ends of the time in “%s”", (text, phrase) => {
  expect(bordered(text, phrase)).toBe(true);
});

it.each([
  ["báo cáo sau ngày 15/12.", "ngày 15/12"],
  ["họp trong tuần cuối tháng 5/2026.", "tháng 5/2026"],
  ["báo cáo trước ngày 15/12 năm trước", "trước ngày 15/12"],
  ["số liệu kể từ ngày 15/12.", "ngày 15/12"],
])("is not sure of the time in “%s”", (text, phrase) => {
  expect(bordered(text, phrase)).toBe(false);
});
