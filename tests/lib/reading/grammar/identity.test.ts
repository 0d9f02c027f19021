import { expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read-document";
import { textRendering } from "../../../support/rendering";

const read = (lines: string[]) => readDocument(textRendering(lines.join("\n")));
const head = ["UBND TỈNH HÀ NAM", "SỞ TƯ PHÁP", "", "Số: 88/KH-STP", "Hà Nam, ngày 12 tháng 4 năm 2024", ""];
const stateMotto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const body = ["", "Sở Tư pháp ban hành Kế hoạch như sau:", "I. MỤC ĐÍCH", "1. Biểu dương người tốt, việc tốt."];

it("leaves the numbers of other documents beside the text alone", () => {
  const beside = "Thông báo số 41/TB-STP ngày 02/4/2024 về lịch tiếp công dân";
  expect(read([beside, ...head, "KẾ HOẠCH", "Nhân rộng điển hình tiên tiến", ...body]).documentNumber).toBe("88/KH-STP");
  expect(read([beside, "KẾ HOẠCH", "Nhân rộng điển hình tiên tiến", ...body]).documentNumber).toBeNull();
});

it("reads a body whose name begins like a note on copies", () => {
  const health = ["UBND TỈNH HÀ NAM", "SỞ Y TẾ", "", "Số: 88/KH-SYT", "Hà Nam, ngày 12 tháng 4 năm 2024", ""];
  expect(read([...health, "KẾ HOẠCH", "Nhân rộng điển hình tiên tiến", ...body]).agency).toBe("SỞ Y TẾ");
});

it("takes the heading of news and the clock of a page for no title and no day", () => {
  const page = ["Thứ sáu, ngày 08 tháng 11 năm 2024", "THÔNG BÁO", "Lịch tiếp công dân tháng 11", ""];
  const found = read([...page, ...head, "KẾ HOẠCH", "Nhân rộng điển hình tiên tiến", "Sở Tư pháp, giai đoạn 2024 - 2026", ...body]);
  expect([found.documentType, found.issueDate, found.period?.endYear]).toEqual(["PLAN", "2024-04-12", 2026]);
});

it("reads a title on several lines up to the rule below it", () => {
  const title = ["KẾ HOẠCH", "", "nhân rộng điển hình tiên tiến của cơ quan", "", "Ban Dân vận Thành ủy năm 2024", "", "-----"];
  expect(read([...head, ...title, ...body]).title).toBe("KẾ HOẠCH nhân rộng điển hình tiên tiến của cơ quan Ban Dân vận Thành ủy năm 2024");
});

it("reads a title up to the note about the decision it goes with", () => {
  const title = [
    "QUY CHẾ",
    "Xét chọn gương sáng của Hội đồng",
    "Sở Tư pháp tỉnh Hà Nam",
    "(Kèm theo Quyết định số 90/QĐ-STP",
    "của Giám đốc Sở)",
  ];
  expect(read([...head, ...title, ...body]).title).toBe("QUY CHẾ Xét chọn gương sáng của Hội đồng Sở Tư pháp tỉnh Hà Nam");
});

it("reads a title up to the gap before the legal bases", () => {
  const title = [
    "QUY CHẾ",
    "Xét chọn gương sáng của Hội đồng",
    "Sở Tư pháp tỉnh Hà Nam",
    "",
    "Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;",
  ];
  expect(read([...head, ...title, ...body]).title).toBe("QUY CHẾ Xét chọn gương sáng của Hội đồng Sở Tư pháp tỉnh Hà Nam");
});

it("reads what a letter is about to its last line", () => {
  const letter = ["V/v báo cáo kết quả nhân rộng", "gương người tốt, việc tốt", "", "Kính gửi: Các phòng thuộc Sở.", ""];
  expect(read([...head, ...letter, "Sở Tư pháp đề nghị các phòng báo cáo trước ngày 10/5/2024./."]).title).toBe(
    "V/v báo cáo kết quả nhân rộng gương người tốt, việc tốt",
  );
});

it("finds the head below what a page sets above it, numbered or not", () => {
  const found = read([
    "Sự kiện sắp tới",
    "1. 25/9/2024 Khai giảng",
    "2. 09/10/2024 Hội nghị",
    "",
    stateMotto,
    ...head,
    "KẾ HOẠCH",
    "Nhân rộng điển hình tiên tiến",
    ...body,
  ]);
  expect([found.documentType, found.documentNumber, found.issueDate]).toEqual(["PLAN", "88/KH-STP", "2024-04-12"]);
});

it("keeps the motto beside it out of a name on two lines", () => {
  const columns = [
    "TÒA ÁN NHÂN DÂN          CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "TỈNH HÀ NAM          Độc lập - Tự do - Hạnh phúc",
    "",
    ...head.slice(3),
  ];
  expect(read([...columns, "KẾ HOẠCH", "Nhân rộng điển hình tiên tiến", ...body]).agency).toBe("TÒA ÁN NHÂN DÂN TỈNH HÀ NAM");
});
