import { expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read-document";
import { textRendering } from "../../../support/rendering";

const asked = (...lines: string[]) => {
  const { evidence } = readDocument(textRendering(lines.join("\n")));
  return ["documentNumber", "issueDate", "title"].filter((name) => evidence[name]?.needsConfirmation !== false);
};
const head = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 12/KH-SXD", "Hà Nam, ngày 05 tháng 3 năm 2024", "", "KẾ HOẠCH"];
const body = ["", "Căn cứ Luật Thi đua, khen thưởng;", "Sở Xây dựng ban hành kế hoạch:", "I. MỤC ĐÍCH", "1. Nêu gương người tốt."];

it("asks nothing about a head where nothing competes", () => {
  expect(asked(...head, "Nhân rộng gương sáng năm 2024", ...body)).toEqual([]);
});

it("asks which number and which date are the document's own", () => {
  expect(asked("VĂN BẢN ĐẾN Số 77/VP-SXD ngày 11/3/2024", ...head, "Nhân rộng gương sáng năm 2024", ...body)).toEqual([
    "documentNumber",
    "issueDate",
  ]);
});

it("asks about a title that seems to go on", () => {
  expect(asked(...head, "Nhân rộng gương sáng năm 2024 của", "", ...body.slice(1))).toEqual(["title"]);
});

it("ends a title in small letters where capitals begin", () => {
  const { title } = readDocument(
    textRendering(["QUYẾT ĐỊNH", "Về việc công nhận gương sáng năm 2024", "VIỆN TRƯỞNG VIỆN KIỂM SÁT NHÂN DÂN", "Căn cứ Luật;"].join("\n")),
  );
  expect(title).toBe("QUYẾT ĐỊNH Về việc công nhận gương sáng năm 2024");
});
