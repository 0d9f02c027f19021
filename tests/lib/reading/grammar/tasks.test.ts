import { expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read-document";
import { textRendering } from "../../../support/rendering";

const head = "TT\tNội dung công việc\tThời gian\tĐơn vị chủ trì\tĐơn vị phối hợp\tSản phẩm";
const tasks = (...rows: string[]) =>
  readDocument(
    textRendering(
      ["KẾ HOẠCH", "Nhân rộng gương sáng năm 2024", "", "I. MỤC ĐÍCH", "- Nêu gương.", "II. PHÂN CÔNG", head, ...rows].join("\n"),
    ),
  ).tasks;

it("reads the rows below the headings of groups, which are no tasks", () => {
  const read = tasks(
    "A\tViệc thường xuyên",
    "1\tPhát thanh gương sáng\tHằng tháng\tVăn phòng\tCông đoàn\tBản tin",
    "B. Việc theo mốc thời gian",
    "2\tSơ kết việc nêu gương\tQuý I/2025\tVăn phòng\t\tBáo cáo",
  );
  expect(read.map(({ title, lead, recurrence }) => [title, lead, recurrence])).toEqual([
    ["Phát thanh gương sáng", "Văn phòng", "MONTHLY"],
    ["Sơ kết việc nêu gương", "Văn phòng", "ONCE"],
  ]);
});

it("asks about a cell in which a second body seems to begin", () => {
  const asked = (cell: string) => tasks(`1\tPhát thanh gương sáng\tHằng tháng\tVăn phòng\t${cell}\tBản tin`)[0]?.needsConfirmation;
  expect(asked("Đoàn Thanh niên Hội Sinh viên")).toBe(true);
  expect(asked("Đoàn Thanh niên; Hội Sinh viên")).toBe(false);
});
