import { fc, test as property } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read-document";
import { textRendering } from "../../../support/rendering";

const read = (item: string) =>
  readDocument(
    textRendering(
      [
        "SỞ TƯ PHÁP",
        "Số: 8/KH-STP",
        "Hà Nam, ngày 12 tháng 4 năm 2024",
        "",
        "KẾ HOẠCH",
        "Nhân rộng gương sáng",
        "",
        "I. TỔ CHỨC THỰC HIỆN",
        item,
      ].join("\n"),
    ),
  );

it("lists what is told of a day before the day of issue; it is not owed", () => {
  const { obligations, unread } = read("1. Đến ngày 20/3/2024, các phòng đã gửi báo cáo về Văn phòng.");
  expect([obligations, unread.length]).toEqual([[], 1]);
});

it.each(["1. Kỳ họp thứ nhất vào tháng 6.", "1. Họp giao ban hằng quý.", "1. Kết quả đạt 95%.", "1. Số liệu tính đến ngày 31/10/2024."])(
  "lists “%s”",
  (item) => {
    expect(read(item).unread.length).toBe(1);
  },
);

const deed = fc.constantFrom(
  "báo cáo Giám đốc",
  "treo băng rôn",
  "họp mặt",
  "gửi hồ sơ về Văn phòng",
  "sơ kết",
  "nghỉ lễ",
  "dự kiến khai mạc",
);
const limit = fc.constantFrom("trước ngày", "chậm nhất ngày", "ngày", "vào ngày", "từ ngày", "không muộn hơn ngày");
property.prop([deed, limit, fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 })], { numRuns: 200 })(
  "loses no sentence with a day: it is owed, a task, or unread",
  (what, when, day, month) => {
    const { obligations, tasks, unread } = read(`1. Các phòng ${what} ${when} ${day}/${month}/2025.`);
    expect(obligations.length + tasks.length + unread.length).toBeGreaterThan(0);
  },
);
