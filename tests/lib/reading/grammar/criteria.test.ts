import { expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read-document";
import { textRendering } from "../../../support/rendering";

const criteria = (...lines: string[]) =>
  readDocument(textRendering(["KẾ HOẠCH", "Nhân rộng gương sáng năm 2024", "", "I. TIÊU CHÍ", ...lines].join("\n"))).criteria;

it("takes field and kind from the headings, and is sure of them where they are printed", () => {
  const read = criteria(
    "1. Tiêu chí chung",
    "- Được tập thể tín nhiệm.",
    "- Có sức lan tỏa.",
    "2. Lĩnh vực tiêu chuẩn, đo lường",
    "- Kiểm tra đúng hạn.",
    "- Không gây phiền hà.",
    "3. Đối với cá nhân",
    "a) Tận tụy với công việc.",
  );
  expect(read.map(({ scope, workField, subjectKinds, needsConfirmation }) => [scope, workField, subjectKinds, needsConfirmation])).toEqual([
    ["GENERAL", null, [], false],
    ["GENERAL", null, [], false],
    ["WORK_FIELD", "tiêu chuẩn, đo lường", [], false],
    ["WORK_FIELD", "tiêu chuẩn, đo lường", [], false],
    ["KIND", null, ["INDIVIDUAL"], false],
  ]);
});

it("asks where no heading says for whom, and where an item holds several clauses", () => {
  const read = criteria("- Được tập thể tín nhiệm.", "- Nội bộ đoàn kết; tham gia đầy đủ các phong trào.");
  expect(read.map(({ text, needsConfirmation }) => [text, needsConfirmation])).toEqual([
    ["Được tập thể tín nhiệm", true],
    ["Nội bộ đoàn kết; tham gia đầy đủ các phong trào", true],
  ]);
});

it("parts a text that runs on behind its label, and asks about each part", () => {
  const read = criteria(
    "1. Đối với tập thể: Hoàn thành nhiệm vụ; nội bộ đoàn kết.",
    "2. Đối với cá nhân: Tận tụy; được đồng nghiệp tin yêu.",
  );
  expect(read.map(({ text, subjectKinds, needsConfirmation }) => [text, subjectKinds.join(), needsConfirmation])).toEqual([
    ["Hoàn thành nhiệm vụ", "COLLECTIVE", true],
    ["Nội bộ đoàn kết", "COLLECTIVE", true],
    ["Tận tụy", "INDIVIDUAL", true],
    ["Được đồng nghiệp tin yêu", "INDIVIDUAL", true],
  ]);
});

it("takes a numbered sentence with the word for no heading", () => {
  const read = readDocument(
    textRendering(
      ["KẾ HOẠCH", "Nhân rộng gương sáng năm 2024", "", "I. SỐ LƯỢNG", "1. Mỗi tổ giới thiệu 01 cá nhân nếu có người đủ tiêu chuẩn."].join(
        "\n",
      ),
    ),
  );
  expect(read.criteria).toEqual([]);
});

it("reads criteria for each kind under “Tiêu chuẩn của từng đối tượng”, whatever signs the list has", () => {
  const read = criteria(
    "1. Tiêu chuẩn của từng đối tượng",
    "1.1. Tập thể",
    "+ Ba năm gần nhất đều đạt danh hiệu “Tập thể lao động tiên tiến”.",
    "1.2. Cá nhân",
    "a/ Trung thực; tận tụy.",
    "b/ Chưa từng bị kỷ luật.",
  );
  expect(read.map(({ subjectKinds, text }) => [subjectKinds.join(), text])).toEqual([
    ["COLLECTIVE", "Ba năm gần nhất đều đạt danh hiệu “Tập thể lao động tiên tiến”"],
    ["INDIVIDUAL", "Trung thực; tận tụy"],
    ["INDIVIDUAL", "Chưa từng bị kỷ luật"],
  ]);
});

it("takes a marked line without a stop above plain text for the name of a field", () => {
  const read = criteria(
    "* Lĩnh vực giảng dạy",
    "Được người học đánh giá tốt ở hai học kỳ liền nhau của năm học.",
    "* Lĩnh vực nghiên cứu",
    "Có công bố quốc tế hoặc giống cây trồng được công nhận trong năm.",
  );
  expect(read.map(({ workField, text }) => [workField, text])).toEqual([
    ["giảng dạy", "Được người học đánh giá tốt ở hai học kỳ liền nhau của năm học"],
    ["nghiên cứu", "Có công bố quốc tế hoặc giống cây trồng được công nhận trong năm"],
  ]);
});

it("names a field whole whose first word looks like “trong”", () => {
  const [read] = criteria("1. Lĩnh vực trồng trọt, bảo vệ thực vật", "- Hướng dẫn được ít nhất 01 cánh đồng.", "- Không gây phiền hà.");
  expect(read?.workField).toBe("trồng trọt, bảo vệ thực vật");
});

it("takes a starred line above a list of dashes for its label, and asks", () => {
  const read = criteria("* Mô hình kinh tế", "- Có lãi.", "- Có từ 10 hộ tham gia.", "* Đối với đảng viên:", "- Gương mẫu.", "- Tận tụy.");
  expect(read.map(({ subjectKinds, needsConfirmation }) => [subjectKinds.join(), needsConfirmation])).toEqual([
    ["PRACTICE_MODEL", true],
    ["PRACTICE_MODEL", true],
    ["INDIVIDUAL", true],
    ["INDIVIDUAL", true],
  ]);
});
