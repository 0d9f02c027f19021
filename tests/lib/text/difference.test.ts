import fc from "fast-check";
import { expect, test } from "vitest";
import { textDifference } from "../../../lib/text/difference";

const word = fc.constantFrom("năm", "2022", "xếp", "loại", "hoàn", "thành", "xuất", "sắc", "nhiệm", "vụ,", "\n");
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(" "));

test("the parts give both texts back", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = textDifference(before, after);
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join("");
      expect([without("added"), without("removed")]).toEqual([before, after]);
    }),
  );
});

test("an edited sentence shows the edit", () => {
  expect(textDifference("Xếp loại tốt các năm 2021, 2022 theo quyết định.", "Xếp loại tốt các năm 2021, 2023 theo quyết định.")).toEqual([
    { kind: "same", text: "Xếp loại tốt các năm 2021, " },
    { kind: "removed", text: "2022" },
    { kind: "added", text: "2023" },
    { kind: "same", text: " theo quyết định." },
  ]);
});

test("changes that stand close together are read as one", () => {
  const parts = textDifference(
    "Ba năm gần đây không bị kỷ luật, không có đơn thư.",
    "Ba năm gần đây chưa bị khiển trách, không có đơn thư.",
  );
  expect(parts.map((part) => part.kind)).toEqual(["same", "removed", "added", "same"]);
  expect(parts[1]?.text).toBe("không bị kỷ luật");
});

test("a rewritten text is shown whole", () => {
  expect(textDifference("Chấp hành tốt chủ trương.", "Xếp loại xuất sắc các năm.")).toEqual([
    { kind: "removed", text: "Chấp hành tốt chủ trương." },
    { kind: "added", text: "Xếp loại xuất sắc các năm." },
  ]);
});
