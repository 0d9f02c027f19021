import { expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read-document";
import { textRendering } from "../../../support/rendering";

const asks = (item: string, type = "KẾ HOẠCH") =>
  readDocument(
    textRendering([type, "Nhân rộng gương sáng giai đoạn 2024 - 2026", "", "Căn cứ Luật;", "", "I. TỔ CHỨC THỰC HIỆN", item].join("\n")),
  ).obligations.map(({ needsConfirmation }) => needsConfirmation);

it.each([
  "1. Các phòng gửi báo cáo về Văn phòng trước ngày 15/12 hằng năm.",
  "1. Văn phòng Sở tổng hợp, báo cáo Sở Nội vụ chậm nhất ngày 20/12/2025.",
  "1. Các phòng có trách nhiệm đăng ký điển hình tiên tiến với Văn phòng trước ngày 15/02 hằng năm.",
  "1. Phòng Tổ chức báo cáo Ban cán sự đảng trước ngày 05/12 hằng năm.",
  "1. Trước ngày 15/12/2025: Văn phòng báo cáo kết quả về Sở Văn hóa, Thể thao và Du lịch.",
])("is sure of “%s”", (item) => {
  expect(asks(item)).toEqual([false]);
});

it.each([
  ["a condition", "1. Các phòng, nếu có điển hình, gửi báo cáo về Văn phòng trước ngày 15/12 hằng năm."],
  ["a body left over", "1. Các phòng gửi báo cáo về Bến xe Trung Hà trước ngày 15/12 hằng năm."],
  ["a list that goes on", "1. Các phòng gửi báo cáo về Sở Nội vụ, Bến xe Trung Hà trước ngày 15/12 hằng năm."],
  ["a deed between", "1. Các phòng kiểm tra các trạm rồi gửi báo cáo về Văn phòng trước ngày 15/12 hằng năm."],
  ["a part of a month", "1. Các phòng gửi báo cáo về Văn phòng trong tuần cuối tháng 12/2025."],
])("asks where there is %s", (_what, item) => {
  expect(asks(item)).toEqual([true]);
});

it("asks what papers that are no plan ask for", () => {
  expect(asks("1. Các phòng gửi báo cáo về Văn phòng trước ngày 15/12/2025.", "BIÊN BẢN")).toEqual([true]);
});
