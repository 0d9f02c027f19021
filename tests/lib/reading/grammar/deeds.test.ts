import { expect, it } from "vitest";
import { deedsIn, honourIn } from "@/lib/reading/grammar/deeds";
import { piece, scriptOf } from "@/lib/reading/text/script";

const whole = (text: string) => piece(scriptOf(text, false), 0, text.length);

it.each([
  ["Văn phòng gửi báo cáo kết quả", ["REPORT"]],
  ["Các phòng đăng ký gương sáng", ["REGISTRATION"]],
  ["tổ chức sơ kết, tổng kết", ["REVIEW", "REVIEW"]],
  ["đồng chí báo cáo viên", []],
])("reads what is owed of “%s”", (text, kinds) => {
  expect(deedsIn(whole(text)).map(({ kind }) => kind)).toEqual(kinds);
});

it("takes honouring for recognition, but not a conference with such a name", () => {
  expect(honourIn(whole("Văn phòng tổ chức trao thưởng"))?.kind).toBe("RECOGNITION");
  expect(honourIn(whole("tại Hội nghị biểu dương"))).toBeNull();
});
