import { expect, it } from "vitest";
import { conditionOf } from "@/lib/reading/grammar/conditions";
import { fold } from "@/lib/reading/text/characters";

it.each([
  [
    "Có 03 năm liên tục đạt danh hiệu “Tập thể lao động xuất sắc”",
    { type: "EVERY_YEAR", record: "TITLE", atLeast: "EXCELLENT_COLLECTIVE", years: 3 },
  ],
  [
    "Trong hai năm liền kề được xếp loại hoàn thành tốt nhiệm vụ trở lên",
    { type: "EVERY_YEAR", record: "RATING", atLeast: "GOOD", years: 2 },
  ],
  ["Hằng năm được xếp loại hoàn thành xuất sắc nhiệm vụ", { type: "EVERY_YEAR", record: "RATING", atLeast: "EXCELLENT" }],
  ["Hoàn thành xuất sắc nhiệm vụ trong 05 năm liên tiếp", { type: "EVERY_YEAR", record: "RATING", atLeast: "EXCELLENT", years: 5 }],
  ["Công chức, viên chức năm 2023 phải được xếp loại “Hoàn thành tốt nhiệm vụ” trở lên", { type: "RATING_AT_LEAST", atLeast: "GOOD" }],
  ["Nội bộ đoàn kết; không có đảng viên bị kỷ luật", { type: "NO_DISCIPLINE" }],
  [
    "Ba năm gần nhất đều đạt danh hiệu “Tập thể lao động tiên tiến” hoặc cao hơn",
    { type: "EVERY_YEAR", record: "TITLE", atLeast: "ADVANCED_COLLECTIVE", years: 3 },
  ],
  ["Năm nào cũng được xếp loại “Hoàn thành tốt nhiệm vụ” trở lên", { type: "EVERY_YEAR", record: "RATING", atLeast: "GOOD" }],
  ["Năm trước liền kề được xếp loại “Hoàn thành tốt nhiệm vụ” trở lên", { type: "RATING_AT_LEAST", atLeast: "GOOD" }],
  ["Chưa từng bị kỷ luật trong thời gian công tác", { type: "NO_DISCIPLINE" }],
  ["Có sáng kiến được công nhận ở cấp cơ sở", { type: "INITIATIVE", atLeastScope: "GRASSROOTS" }],
  ["Có ít nhất 02 cá nhân được công nhận điển hình tiên tiến trong năm", { type: "CHILD_EXEMPLARS", minimum: 2 }],
  ["Nội bộ đoàn kết, gương mẫu chấp hành chủ trương của Đảng", null],
  ["Hoàn thành tốt nhiệm vụ phòng dịch ở vùng sâu", null],
])("reads “%s” as what the register can tell", (clause, expected) => {
  expect(conditionOf(fold(clause))).toEqual(expected);
});
