import { expect, it } from "vitest";
import { withoutStrokes } from "@/lib/reading/text/piped-tables";

it("parts the cells of a drawn table by tabs and leaves the lines that only draw empty", () => {
  const { lines, rebuilt } = withoutStrokes([
    "| TT | Nội dung | Chủ trì |",
    "|----|:--------|---------|",
    "| 1 | Lập danh sách | Văn phòng |",
  ]);
  expect(lines).toEqual(["TT\tNội dung\tChủ trì", "", "1\tLập danh sách\tVăn phòng"]);
  expect([...rebuilt]).toEqual([]);
});

it("puts a row that goes on in the next line together, and says so", () => {
  const { lines, rebuilt } = withoutStrokes(["│ 1 │ Lập danh │ Văn │", "│   │ sách     │ phòng │", "├───┼──────────┼───────┤"]);
  expect(lines).toEqual(["1\tLập danh sách\tVăn phòng", "", ""]);
  expect([...rebuilt]).toEqual([0]);
});

it.each(["|. MỤC ĐÍCH", "Điểm: 5 | 10", "----------", "chữ | số"])("leaves “%s” as it is", (line) => {
  expect(withoutStrokes([line]).lines).toEqual([line]);
});
