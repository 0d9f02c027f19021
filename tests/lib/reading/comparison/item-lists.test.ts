import { expect, it } from "vitest";
import { matchedItems } from "@/lib/reading/comparison/item-lists";
import { sampleReading } from "../../../support/sample-reading";

const nothing = { title: null, documentNumber: null, issueDate: null, name: null, recipients: [] };
const withTasks = (...titles: string[]) => ({
  reading: sampleReading({ ...nothing, tasks: titles.map((title) => ({ title, lead: null, timeframe: null })) }),
});

it("puts the same items of several renderings together and never two of one", () => {
  const first = withTasks("Tổ chức sơ kết phong trào", "Tổ chức tổng kết phong trào");
  const second = withTasks("Tổ chức tổng kết phong trào", "TO CHUC SO KET PHONG TRAO", "Báo cáo năm");
  const titles = matchedItems("tasks", [first, second]).map((group) => group.map(({ item }) => item.title));
  expect(titles).toEqual([
    ["Tổ chức sơ kết phong trào", "TO CHUC SO KET PHONG TRAO"],
    ["Tổ chức tổng kết phong trào", "Tổ chức tổng kết phong trào"],
    ["Báo cáo năm"],
  ]);
  expect(matchedItems("tasks", [withTasks("Sơ kết", "Sơ kết")]).map((group) => group.length)).toEqual([1, 1]);
});
