import { fc, test as property } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read-document";
import { textRendering } from "../../../support/rendering";
import { seedText } from "../../../support/seed-text";

const head = ["KẾ HOẠCH", "Nhân rộng gương sáng năm 2026", ""];
const read = (...lines: string[]) => readDocument(textRendering([...head, ...lines].join("\n")));
/** Kind, who has to act, whether it asks, and the words. */
const told = (...lines: string[]) => {
  const { purposes, requirements, contents, duties } = read(...lines);
  const rows = [
    ...purposes.map((row) => ({ kind: "PURPOSE", ...row })),
    ...requirements.map((row) => ({ kind: "REQUIREMENT", ...row })),
    ...contents,
    ...duties.map((row) => ({ kind: "DUTY", ...row })),
  ];
  return rows.map(({ kind, actor, needsConfirmation, text }) => [kind, actor, needsConfirmation, text]);
};

it.each([
  ["I. MỤC ĐÍCH", "- Nêu gương người tốt trong cơ quan;", ["PURPOSE", null, false, "Nêu gương người tốt trong cơ quan."]],
  ["I. YÊU CẦU", "- Các phòng cần chọn đúng người.", ["REQUIREMENT", "Các phòng", false, "Các phòng cần chọn đúng người."]],
  ["I. NỘI DUNG", "- Chăm lo cho gương sáng.", ["CONTENT", null, false, "Chăm lo cho gương sáng."]],
  ["I. BỒI DƯỠNG GƯƠNG SÁNG", "- Giúp gương sáng học thêm nghề.", ["NURTURING", null, false, "Giúp gương sáng học thêm nghề."]],
  ["I. NHÂN RỘNG GƯƠNG SÁNG", "- Tổ chức học tập lẫn nhau.", ["REPLICATION", null, false, "Tổ chức học tập lẫn nhau."]],
  [
    "I. NHÂN RỘNG GƯƠNG SÁNG",
    "- Giới thiệu gương sáng trên Trang thông tin điện tử của Sở.",
    ["COMMUNICATION", null, false, "Giới thiệu gương sáng trên Trang thông tin điện tử của Sở."],
  ],
  [
    "I. TỔ CHỨC THỰC HIỆN",
    "- Các phòng lựa chọn và theo dõi gương sáng.",
    ["DUTY", "Các phòng", false, "Các phòng lựa chọn và theo dõi gương sáng."],
  ],
  [
    "I. GIẢI PHÁP PHÁT HIỆN, BỒI DƯỠNG, NHÂN RỘNG",
    "- Chọn gương sáng từ việc hằng ngày.",
    ["DUTY", null, true, "Chọn gương sáng từ việc hằng ngày."],
  ],
  ["I. TIÊU CHÍ", "- Ưu tiên người trực tiếp công tác.", ["REQUIREMENT", null, false, "Ưu tiên người trực tiếp công tác."]],
  ["I. ĐỐI TƯỢNG", "- Việc chọn cá nhân phải công khai.", ["REQUIREMENT", null, false, "Việc chọn cá nhân phải công khai."]],
])("under “%s” a sentence is what the heading and its words make of it: “%s”", (heading, line, expected) => {
  expect(told(heading, line)).toEqual([expected]);
});

it("tells each sentence of a paragraph by itself, and asks who acts where a sentence only goes on", () => {
  expect(told("I. NỘI DUNG", "- Các phòng lựa chọn gương sáng. Đồng thời, giúp gương sáng học nghề. Gương sáng phải tiêu biểu.")).toEqual([
    ["CONTENT", "Các phòng", false, "Các phòng lựa chọn gương sáng."],
    ["CONTENT", "Các phòng", true, "Đồng thời, giúp gương sáng học nghề."],
    ["CONTENT", null, false, "Gương sáng phải tiêu biểu."],
  ]);
});

it("asks about a kind that only the sentence's own words say", () => {
  expect(told("I. HÌNH THỨC", "1. Chọn gương", "- Các phòng bồi dưỡng gương sáng.", "- Các phòng lựa chọn gương sáng hằng ngày.")).toEqual([
    ["NURTURING", "Các phòng", true, "Các phòng bồi dưỡng gương sáng."],
    ["DUTY", "Các phòng", true, "Các phòng lựa chọn gương sáng hằng ngày."],
  ]);
});

it("leaves a time without anybody to its task, and a task with its roles to the task", () => {
  expect(told("I. HÌNH THỨC", "1. Sơ kết", "- Quý II năm 2026, tổ chức sơ kết phong trào.")).toEqual([]);
  const table = ["1. Sơ kết phong trào gương sáng.", "- Chủ trì: Trưởng Ban.", "- Thời gian thực hiện: Tháng 5/2026."];
  expect(told("III. TỔ CHỨC THỰC HIỆN", ...table)).toEqual([]);
});

it("takes the aim of the sentence that issues the plan", () => {
  const issued = "Nhằm phát huy kết quả của năm trước, Sở Ngoại vụ ban hành Kế hoạch nhân rộng gương sáng như sau:";
  expect(read(issued, "", "I. NỘI DUNG", "- Chăm lo cho gương sáng.").purposes).toMatchObject([
    { actor: "Sở Ngoại vụ", text: "nhằm phát huy kết quả của năm trước.".replace("n", "N"), needsConfirmation: false },
  ]);
});

it("opens lists without making items of their openings, and of no paper but a plan", () => {
  expect(told("I. NỘI DUNG", "Các phòng thực hiện các nội dung sau:", "- Chăm lo cho gương sáng.")).toHaveLength(1);
  expect(told("I. NỘI DUNG", "Việc nhân rộng có nhiều hình thức như:", "- Chăm lo cho gương sáng.")).toHaveLength(2);
  const minutes = textRendering(["BIÊN BẢN HỌP", "Hội đồng", "", "I. NỘI DUNG", "- Chăm lo cho gương sáng."].join("\n"));
  expect(readDocument(minutes).contents).toEqual([]);
});

property.prop([fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 60 })], { numRuns: 20 })(
  "whatever lines a plan has lost, each item's words stand in its own sentence",
  (from, length) => {
    const lines = seedText("binh-phuoc").split("\n");
    const { purposes, requirements, contents, duties, normalisedText } = readDocument(
      textRendering([...lines.slice(0, from % lines.length), ...lines.slice((from % lines.length) + length)].join("\n")),
    );
    for (const { text, actor, source } of [...purposes, ...requirements, ...contents, ...duties]) {
      expect(normalisedText.slice(source.start, source.end)).toBe(source.text);
      expect(source.text.replace(/\s+/g, " ")).toContain(text.replace(/\.$/, ""));
      if (actor) expect(normalisedText.replace(/\s+/g, " ")).toContain(actor);
    }
  },
);
