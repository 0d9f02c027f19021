import { expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read-document";
import { textRendering } from "../../../support/rendering";

const owed = (...items: string[]) =>
  readDocument(
    textRendering(["KẾ HOẠCH", "Nhân rộng gương sáng giai đoạn 2024 - 2026", "", "I. TỔ CHỨC THỰC HIỆN", ...items].join("\n")),
  ).obligations.map(({ kind, actor, recipient, lastDay }) => [kind, actor, recipient, lastDay]);

it("takes what is owed from the label before the colon", () => {
  expect(owed("1. Hồ sơ đề nghị công nhận: các phòng gửi về Văn phòng trước ngày 01/11/2025.")).toEqual([
    ["NOMINATION", "các phòng", "Văn phòng", "2025-10-31"],
  ]);
});

it("takes who and where to from the line above a list", () => {
  expect(
    owed(
      "1. Các phòng gửi báo cáo về Văn phòng như sau:",
      "- Báo cáo 6 tháng: trước ngày 10/6 hằng năm;",
      "- Báo cáo năm: trước ngày 10/12 hằng năm.",
    ),
  ).toEqual([
    ["REPORT", "Các phòng", "Văn phòng", "--06-09"],
    ["REPORT", "Các phòng", "Văn phòng", "--12-09"],
  ]);
});

it("gives each day of a statement, and each deed its own", () => {
  expect(owed("1. Các tổ báo cáo kết quả về Văn phòng trước ngày 15/6 và 15/12 hằng năm.").map(([, , , day]) => day)).toEqual([
    "--06-14",
    "--12-14",
  ]);
  expect(owed("1. Văn phòng tham mưu sơ kết (tháng 6/2025), tổng kết (quý IV năm 2026).").map(([, , , day]) => day)).toEqual([
    "2025-06-30",
    "2026-12-31",
  ]);
});

it("calls something sent that has no name a report, a dossier a nomination", () => {
  expect(owed("1. Hằng tháng, các phòng gửi 01 tin, bài cho Ban Biên tập.")).toEqual([["REPORT", "các phòng", "Ban Biên tập", null]]);
  expect(owed("1. Các phòng lập danh sách; gửi về Văn phòng trước ngày 01/7/2025.").map(([kind]) => kind)).toEqual(["NOMINATION"]);
});
