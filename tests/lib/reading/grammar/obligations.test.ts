import { expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read-document";
import { textRendering } from "../../../support/rendering";

const under = (heading: string, item: string) =>
  readDocument(textRendering(["KẾ HOẠCH", "Nhân rộng gương sáng năm 2024", "", "Căn cứ tình hình thực tế;", "", heading, item].join("\n")));

it("takes a number to reach each year for no obligation", () => {
  const item = "1. Hằng năm, mỗi chi hội giới thiệu tối thiểu 02 cá nhân.";
  expect(under("I. CHỈ TIÊU", item)).toMatchObject({ obligations: [], tasks: [] });
});

it("lists a day among the numbers to reach as unread", () => {
  const item = "1. Mỗi chi hội gửi báo cáo về Văn phòng trước ngày 15/10/2024.";
  expect(under("I. CHỈ TIÊU", item).unread.map(({ reason }) => reason)).toContain("DAY");
});
