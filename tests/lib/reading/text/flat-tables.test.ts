import { fc, test as property } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read-document";
import { rebuildTables } from "@/lib/reading/text/flat-tables";
import { textRendering } from "../../../support/rendering";

const head = ["TT", "Nội dung công việc", "Chủ trì", "Đơn vị phối hợp", "Thời gian", "thực hiện"];
const rows = (lines: string[]) => rebuildTables(lines).lines.filter((line) => line !== "");

it("puts rows together again whose cells came one after the other", () => {
  const lines = [
    "1",
    "Đăng ký điển hình",
    "của năm",
    "Các phòng",
    "Văn phòng",
    "Tháng 02 hằng năm",
    "2",
    "Sơ kết",
    "Văn phòng",
    "Các phòng;",
    "Công đoàn",
    "Quý II/2025",
  ];
  expect(rows([...head, ...lines, "Kế hoạch này được phổ biến đến toàn thể công chức."])).toEqual([
    "TT\tNội dung công việc\tChủ trì\tĐơn vị phối hợp\tThời gian thực hiện",
    "1\tĐăng ký điển hình của năm\tCác phòng\tVăn phòng\tTháng 02 hằng năm",
    "2\tSơ kết\tVăn phòng\tCác phòng; Công đoàn\tQuý II/2025",
    "Kế hoạch này được phổ biến đến toàn thể công chức.",
  ]);
});

it("takes the number of a page inside a row for no row", () => {
  const lines = ["1", "Đăng ký", "3", "Các phòng", "Văn phòng", "Tháng 3/2025", "2", "Tổng kết", "Văn phòng", "Các phòng", "Quý IV/2025"];
  expect(rows([...head, ...lines])).toHaveLength(3);
});

it("leaves a list alone that only begins like a head", () => {
  const lines = ["TT", "Nội dung", "1", "Đăng ký", "2", "Sơ kết"];
  expect(rebuildTables(lines).lines).toEqual(lines);
});

it("asks about every task of a table that was put together again", () => {
  const plan = [
    "KẾ HOẠCH",
    "Nhân rộng gương sáng năm 2025",
    "",
    "I. PHÂN CÔNG",
    ...head,
    "1",
    "Đăng ký",
    "Các phòng",
    "Văn phòng",
    "Tháng 3/2025",
    "2",
    "Tổng kết",
    "Văn phòng",
    "Các phòng",
    "Quý IV/2025",
  ];
  const { tasks } = readDocument(textRendering(plan.join("\n")));
  expect(tasks.map(({ title, lead, lastDay, needsConfirmation }) => [title, lead, lastDay, needsConfirmation])).toEqual([
    ["Đăng ký", "Các phòng", "2025-03-31", true],
    ["Tổng kết", "Văn phòng", "2025-12-31", true],
  ]);
});

property.prop([
  fc.array(
    fc.constantFrom(
      "",
      "1",
      "2",
      "TT",
      "Nội dung",
      "Chủ trì",
      "Thời gian",
      "Văn phòng",
      "Quý I",
      "a   b",
      "TT  Nội dung  Chủ trì  Thời gian",
    ),
    { maxLength: 30 },
  ),
])("keeps every line in its place and every word in the text", (lines) => {
  const { lines: out } = rebuildTables(lines);
  const words = (all: string[]) =>
    all
      .join(" ")
      .split(/\s+/)
      .filter((word) => /\p{L}/u.test(word))
      .sort();
  expect(out).toHaveLength(lines.length);
  expect(words(out)).toEqual(words(lines));
});
