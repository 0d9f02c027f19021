import { expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read-document";
import { textRendering } from "../../../support/rendering";

const read = (...tail: string[]) =>
  readDocument(
    textRendering(
      [
        "KẾ HOẠCH",
        "Nhân rộng gương sáng năm 2024",
        "",
        "I. MỤC ĐÍCH",
        "1. Nêu gương người tốt, việc tốt trong cơ quan./.",
        "",
        ...tail,
      ].join("\n"),
    ),
  );
const signed = (...tail: string[]) => {
  const { signature } = read(...tail);
  return [signature?.authority, signature?.title, signature?.name];
};

it.each([
  [
    ["Nơi nhận:", "- Như trên;", "- Lưu: VT.", "KT. CHI CỤC TRƯỞNG", "PHÓ CHI CỤC TRƯỞNG", "", "Vi Văn Sắc"],
    ["KT", "PHÓ CHI CỤC TRƯỞNG", "Vi Văn Sắc"],
  ],
  [
    ["T/M BAN THƯỜNG VỤ", "BÍ THƯ", "", "Lò Thị Hương Giang"],
    ["TM", "BÍ THƯ", "Lò Thị Hương Giang"],
  ],
  [
    ["Nơi nhận:          TUQ. GIÁM ĐỐC", "- Như trên;          CHÁNH VĂN PHÒNG", "          Triệu Minh Khôi"],
    ["TUQ", "CHÁNH VĂN PHÒNG", "Triệu Minh Khôi"],
  ],
  [
    ["Nơi nhận: KT. GIÁM ĐỐC", "- Như trên; PHÓ GIÁM ĐỐC", "- Lưu: VT.", "Bàn Thị Mến"],
    ["KT", "PHÓ GIÁM ĐỐC", "Bàn Thị Mến"],
  ],
  [
    ["GIÁM ĐỐC", "", "BSCKII. Vi Văn Sắc"],
    [null, "GIÁM ĐỐC", "Vi Văn Sắc"],
  ],
  [
    ["HIỆU TRƯỞNG", "", "PGS.TS. Bàn Thị Mến"],
    [null, "HIỆU TRƯỞNG", "Bàn Thị Mến"],
  ],
  [
    ["CHÍNH ỦY", "", "Thượng tá Triệu Minh Khôi"],
    [null, "CHÍNH ỦY", "Triệu Minh Khôi"],
  ],
])("reads who signs %j", (tail, expected) => {
  expect(signed(...tail)).toEqual(expected);
});

it("lists who receives it, a name on two lines as one", () => {
  const { recipients } = read("Nơi nhận:", "- Ủy ban Mặt trận Tổ quốc Việt Nam", "tỉnh;", "- Lưu: VT.", "GIÁM ĐỐC", "", "Vi Văn Sắc");
  expect(recipients.map(({ name }) => name.replace(/\s+/g, " "))).toEqual(["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Lưu: VT"]);
});

it("asks about the signature of a paper with two signers", () => {
  expect(read("THƯ KÝ", "Nguyễn Văn Lâm", "CHỦ TRÌ", "Trần Thị Quế").evidence.signature?.needsConfirmation).toBe(true);
});

it("asks about a signer with a second post and about a title it does not know", () => {
  const asks = (...tail: string[]) => read(...tail).evidence.signature?.needsConfirmation;
  expect(asks("T.M HỘI ĐỒNG", "CHỦ TỊCH", "", "GIÁM ĐỐC CÔNG TY", "Vi Văn Sắc")).toBe(true);
  expect(signed("T.M HỘI ĐỒNG", "CHỦ TỊCH", "", "GIÁM ĐỐC CÔNG TY", "Vi Văn Sắc")).toEqual(["TM", "CHỦ TỊCH", "Vi Văn Sắc"]);
  expect(asks("GIÁM ĐỐC", "", "Xyz. Vi Văn Sắc")).toBe(true);
  expect(asks("GIÁM ĐỐC", "", "TS. Vi Văn Sắc")).toBe(false);
});
