import { expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read-document";
import { textRendering } from "../../../support/rendering";

const under = (heading: string, item: string) =>
  readDocument(textRendering(["KẾ HOẠCH", "Nhân rộng gương sáng năm 2024", "", "Căn cứ tình hình thực tế;", "", heading, item].join("\n")));

it("takes a number to reach each year for no obligation", () => {
  const item = "1. Hằng năm, mỗi chi hội giới thiệu tối thiểu 02 cá nhân.";
  expect(under("I. CHỈ TIÊU", item)).toMatchObject({ obligations: [], tasks: [] });
});

it("reads a report with a day among the numbers to reach", () => {
  const item = "1. Mỗi chi hội gửi báo cáo về Văn phòng trước ngày 15/10/2024.";
  expect(under("I. CHỈ TIÊU", item).obligations.map(({ lastDay }) => lastDay)).toEqual(["2024-10-14"]);
});
