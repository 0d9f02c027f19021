import mammoth from "mammoth";
import { expect, it } from "vitest";
import { type OfficialLetter, setOfficialLetter } from "@/lib/typesetting/official-letter";

const letter: OfficialLetter = {
  regime: "STATE",
  parentBody: "UBND tỉnh Mẫu",
  agency: "Sở Mẫu",
  symbol: "Số:        /SM-VP",
  about: "V/v đôn đốc gửi kế hoạch, báo cáo",
  place: "Mẫu",
  dated: "ngày      tháng 12 năm 2026",
  to: "Trưởng Phòng Tổng hợp",
  paragraphs: ["Đến hết ngày 22/12/2026, Phòng Tổng hợp chưa gửi:"],
  table: [
    ["Việc phải nộp", "Hạn"],
    ["Kế hoạch, báo cáo của phòng", "14/12/2026"],
  ],
  closing: ["Đề nghị đồng chí quan tâm, thực hiện."],
  recipients: ["Như trên;", "Lưu: VT, VP."],
  signature: ["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"],
  signer: "",
};
const textOf = async (value: OfficialLetter) =>
  (await mammoth.extractRawText({ buffer: await setOfficialLetter(value) })).value.replace(/\s+/g, " ");

it("holds every part of a state body's letter, and ends as letters end", async () => {
  const text = await textOf(letter);
  for (const part of [
    ...["UBND TỈNH MẪU", "SỞ MẪU", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Mẫu, ngày tháng 12 năm 2026"],
    ...["V/v đôn đốc", "Kính gửi: Trưởng Phòng Tổng hợp", "Kế hoạch, báo cáo của phòng", "thực hiện./.", "Nơi nhận:", "TL. GIÁM ĐỐC"],
  ])
    expect(text).toContain(part);
});

it("a party body's letter bears the Party's name instead of the motto", async () => {
  const text = await textOf({ ...letter, regime: "PARTY" });
  expect(text).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
  expect(text).not.toContain("Độc lập");
});
