import { expect, it } from "vitest";
import { doerOf, doersOf } from "@/lib/reading/grammar/doers";
import { piece, scriptOf } from "@/lib/reading/text/script";
import { sentencesOf } from "@/lib/reading/text/sentences";

const whole = (text: string) => piece(scriptOf(text, false), 0, text.length);

it.each([
  ["Các phòng, đơn vị thường xuyên bám sát phong trào.", "Các phòng, đơn vị"],
  ["Trên cơ sở của Hội đồng, Giám đốc Sở quyết định công nhận.", "Giám đốc Sở"],
  ["Với các gương đã được công nhận, các phòng tiếp tục theo dõi.", "các phòng"],
  ["Các gương sáng được cơ quan thông báo rộng rãi.", "cơ quan"],
  ["Phát huy tốt vai trò lãnh đạo của cấp ủy Chi bộ nhất là việc đổi mới.", "cấp ủy Chi bộ"],
  ["Nêu cao trách nhiệm của người đứng đầu cơ quan, các phòng trong chỉ đạo.", "người đứng đầu cơ quan, các phòng"],
  ["Thông qua các phong trào, khơi dậy tinh thần thi đua, tổ chức học tập.", null],
  ["Phương thức lựa chọn phải công khai.", null],
  ["Động viên cán bộ, công chức cơ quan tích cực tham gia.", null],
  ["Gương sáng được công nhận phải tiêu biểu.", null],
])("“%s” names %s", (sentence, expected) => {
  expect(doerOf(whole(sentence))?.text ?? null).toBe(expected);
});

it("goes on with who was named before, but not where a sentence speaks of something else", () => {
  const text = "Các phòng lựa chọn gương. Đồng thời, hướng dẫn thêm. Gương sáng phải tiêu biểu. Việc này làm hằng năm.";
  expect(doersOf(sentencesOf(whole(text))).map(({ doer, inherited }) => [doer?.text ?? null, inherited])).toEqual([
    ["Các phòng", false],
    ["Các phòng", true],
    [null, false],
    [null, false],
  ]);
});
