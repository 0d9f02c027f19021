import { expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read-document";
import { textRendering } from "../../../support/rendering";

const ballot = (...items: string[]) =>
  readDocument(textRendering(["QUY CHẾ", "Làm việc của Hội đồng", "", "Điều 1. Bỏ phiếu", ...items].join("\n"))).ballot;

it.each([
  ["1. Hội đồng bỏ phiếu kín; người được chọn phải đạt trên 50% số thành viên có mặt đồng ý.", [true, 1, 2, true, "PRESENT"]],
  [
    "1. Hội đồng bỏ phiếu kín; tập thể được chọn phải có từ 3/4 tổng số thành viên Hội đồng tán thành.",
    [true, 3, 4, false, "TOTAL_MEMBERS"],
  ],
  ["1. Hội đồng biểu quyết bằng giơ tay, thông qua khi quá nửa số thành viên có quyền biểu quyết đồng ý.", [false, 1, 2, true, "ELIGIBLE"]],
  ["1. Bỏ phiếu kín, ít nhất 70% số thành viên có quyền bỏ phiếu đồng ý.", [true, 7, 10, false, "ELIGIBLE"]],
])("reads of “%s” how the council votes", (item, expected) => {
  const read = ballot(item);
  expect([read?.secret, read?.numerator, read?.denominator, read?.moreThan, read?.base].map((value) => value ?? null)).toEqual(expected);
});

it("tells those who have to come from those who have to agree", () => {
  const read = ballot(
    "1. Cuộc họp được tiến hành khi có ít nhất 2/3 tổng số thành viên Hội đồng tham dự.",
    "2. Hội đồng bỏ phiếu kín, trường hợp được chọn phải đạt từ 80% số phiếu đồng ý của thành viên có mặt trở lên.",
    "3. Thành viên vắng mặt gửi phiếu lấy ý kiến bằng văn bản.",
  );
  expect(read).toMatchObject({ quorumNumerator: 2, quorumDenominator: 3, numerator: 4, denominator: 5, absentInWriting: true });
});

it("gives nothing where nothing speaks of a vote", () => {
  expect(ballot("1. Có 2/3 số phòng gửi báo cáo đúng hạn.")).toBeNull();
});
