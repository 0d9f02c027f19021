import { expect, test } from "vitest";
import { abstractOf, calmWords, readableTitle } from "../../../lib/proposing/plan-title";

test("a title is written as in a line, its capitals calmed, the body's name as it is printed", () => {
  expect(readableTitle("KẾ HOẠCH Thực hiện Đề án năm 2023", null)).toBe("Kế hoạch thực hiện Đề án năm 2023");
  expect(readableTitle("KẾ HOẠCH XÂY DỰNG ĐIỂN HÌNH SỞ XÂY DỰNG GIAI ĐOẠN 2021 - 2025", "Sở Xây dựng")).toBe(
    "Kế hoạch xây dựng điển hình Sở Xây dựng giai đoạn 2021 - 2025",
  );
  expect(readableTitle("xây dựng điển hình", null)).toBe("Xây dựng điển hình");
  expect(abstractOf("Kế hoạch xây dựng điển hình")).toBe("Xây dựng điển hình");
});

test("words that were not shouted stay as they are", () => {
  expect(calmWords("KẾ HOẠCH CHI TIẾT")).toBe("Kế hoạch chi tiết");
  expect(calmWords("Biểu mẫu của UBND")).toBe("Biểu mẫu của UBND");
});
