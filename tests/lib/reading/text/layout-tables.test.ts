import { expect, it } from "vitest";
import { rebuildLayouts } from "@/lib/reading/text/layout-tables";

it("puts the lines of a row together by where they stand below the head", () => {
  const lines = [
    "TT   Nội dung               Chủ trì        Thời gian",
    "1    Phổ biến, quán triệt   Văn phòng      Tháng 3/2025",
    "     kế hoạch",
    "",
    "                  3",
    "",
    "2    Tổng kết               Các phòng,     Quý IV/2025",
    "                            Văn phòng",
    "",
    "II. KINH PHÍ",
  ];
  expect(rebuildLayouts(lines).lines.filter((line) => /\p{L}/u.test(line))).toEqual([
    "TT\tNội dung\tChủ trì\tThời gian",
    "1\tPhổ biến, quán triệt kế hoạch\tVăn phòng\tTháng 3/2025",
    "2\tTổng kết\tCác phòng, Văn phòng\tQuý IV/2025",
    "II. KINH PHÍ",
  ]);
});

it("leaves text alone", () => {
  const lines = ["Nội dung thực hiện kế hoạch gồm các việc sau:", "1. Đăng ký.", "2. Sơ kết."];
  expect(rebuildLayouts(lines)).toEqual({ lines, rebuilt: new Set() });
});
