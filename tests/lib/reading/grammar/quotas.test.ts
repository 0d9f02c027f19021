import { fc, test as property } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read-document";
import { textRendering } from "../../../support/rendering";

const reading = (item: string, heading = "I. CHỈ TIÊU") =>
  readDocument(textRendering(["KẾ HOẠCH", "Nhân rộng gương sáng giai đoạn 2024 - 2026", "", heading, item].join("\n")));
const quotas = (item: string, heading?: string) =>
  reading(item, heading).quotas.map(({ minimum, per, every, subjectKinds }) => [minimum, per, every, subjectKinds.join()]);

it.each([
  ["1. Hằng năm, mỗi phòng giới thiệu tối thiểu 02 cá nhân.", [[2, "DEPARTMENT", "YEAR", "INDIVIDUAL"]]],
  ["1. Mỗi chi bộ mỗi quý phát hiện ít nhất một mô hình.", [[1, "PARTY_CELL", "QUARTER", "PRACTICE_MODEL"]]],
  ["1. Trong cả giai đoạn, toàn ngành có ít nhất 06 tập thể tiêu biểu.", [[6, "AGENCY", "PERIOD", "COLLECTIVE"]]],
  [
    "1. Hằng năm, từng đơn vị chọn từ 03 cá nhân và 02 tập thể trở lên.",
    [
      [3, "UNIT", "YEAR", "INDIVIDUAL"],
      [2, "UNIT", "YEAR", "COLLECTIVE"],
    ],
  ],
  ["1. Mỗi xã, thị trấn hằng năm có tối thiểu 01 điển hình (tập thể hoặc cá nhân).", [[1, "LOCALITY", "YEAR", "INDIVIDUAL,COLLECTIVE"]]],
  ["1. Mỗi năm, mỗi đơn vị (văn phòng, phòng, trạm) đề cử tối thiểu 01 cá nhân.", [[1, "UNIT", "YEAR", "INDIVIDUAL"]]],
  ["1. Trong cả giai đoạn, Bệnh viện có tối thiểu ba mô hình.", [[3, "AGENCY", "PERIOD", "PRACTICE_MODEL"]]],
  ["1. Toàn Tòa án nhân dân hai cấp mỗi năm có tối thiểu mười hai tập thể.", [[12, "AGENCY", "YEAR", "COLLECTIVE"]]],
  ["1. Tổng số tập thể được công nhận trong cả giai đoạn của toàn Trường không dưới 05.", [[5, "AGENCY", "PERIOD", "COLLECTIVE"]]],
  [
    "1. Mỗi năm, mỗi phòng chọn tối thiểu 01 cá nhân; Cục có ít nhất 05 tập thể trong giai đoạn.",
    [
      [1, "DEPARTMENT", "YEAR", "INDIVIDUAL"],
      [5, "AGENCY", "PERIOD", "COLLECTIVE"],
    ],
  ],
])("reads the least numbers of “%s”", (item, expected) => {
  expect(quotas(item)).toEqual(expected);
});

it("tells the clause that sets the number, and keeps its whole sentence", () => {
  const [quota] = reading("1. Các phòng chọn gương của mình; tối thiểu 01 cá nhân/năm.").quotas;
  expect([quota?.text, quota?.source.text]).toEqual([
    "tối thiểu 01 cá nhân/năm",
    "Các phòng chọn gương của mình; tối thiểu 01 cá nhân/năm.",
  ]);
});

it("asks about a number that has no word for the least", () => {
  expect(reading("1. Mỗi năm, mỗi phòng đăng ký 02 cá nhân.").quotas).toMatchObject([{ minimum: 2, needsConfirmation: true }]);
  expect(quotas("1. Mỗi phòng giới thiệu không quá 03 cá nhân.")).toEqual([]);
});

it("asks who is meant where no word makes the body one of several, and whether a party cell counts as a unit", () => {
  expect(reading("1. Trong cả giai đoạn, Bệnh viện có tối thiểu 03 mô hình.").quotas).toMatchObject([{ needsConfirmation: true }]);
  expect(reading("1. Mỗi năm, mỗi chi bộ giới thiệu tối thiểu 03 cá nhân.").quotas).toMatchObject([{ needsConfirmation: true }]);
  expect(reading("1. Mỗi năm, mỗi phòng giới thiệu tối thiểu 03 cá nhân.").quotas).toMatchObject([{ needsConfirmation: false }]);
});

it("takes a wish among the aims for no number to reach", () => {
  expect(quotas("1. Mỗi người biết ít nhất một tấm gương ở khoa mình.", "I. MỤC ĐÍCH")).toEqual([]);
  expect(quotas("1. Mỗi khoa hằng năm giới thiệu ít nhất một cá nhân.", "I. YÊU CẦU")).toHaveLength(1);
});

it("takes what is asked of a collective for no number to reach", () => {
  const { quotas: found, unread } = reading("1. Có ít nhất 02 cá nhân được tặng Bằng khen.", "I. TIÊU CHÍ ĐỐI VỚI TẬP THỂ");
  expect([found, unread]).toEqual([[], []]);
});

property.prop([fc.integer({ min: 1, max: 99 }), fc.constantFrom("tập thể", "cá nhân", "mô hình")])(
  "gives the printed number back, with what it includes",
  (count, kind) => {
    const [quota] = reading(
      `1. Hằng năm, mỗi đơn vị xây dựng ít nhất ${count + 1} ${kind}, trong đó có ít nhất ${count} cá nhân là nữ.`,
    ).quotas;
    expect([quota?.minimum, quota?.including?.minimum]).toEqual([count + 1, count]);
  },
);
