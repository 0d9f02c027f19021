import { expect, test } from "vitest";
import { correctionFields } from "../../../lib/proposing/correction-fields";
import { correctionOf } from "../../../lib/proposing/corrections";
import type { ItemKind } from "../../../lib/proposing/items";
import { prefilled } from "../../../lib/proposing/prefilled";

test("a sentence with an obligation fills in who, to whom, when and the words", () => {
  expect(prefilled("obligations", "- Các phòng gửi báo cáo về Văn phòng trước ngày 15/12 hàng năm;", null)).toMatchObject({
    ...{ kind: "REPORT", actor: "Các phòng", recipient: "Văn phòng", recurrence: "YEARLY", lastDay: "14/12" },
    timeframe: "trước ngày 15/12 hàng năm",
  });
});

test("what the grammar does not know keeps its day and its words, to be chosen by a person", () => {
  const typed = prefilled("obligations", "2. Ngày hội sáng kiến: trước ngày 20/11/2026.", null);
  expect(typed).toMatchObject({ kind: "", lastDay: "19/11/2026", recurrence: "ONCE", text: "Ngày hội sáng kiến: trước ngày 20/11/2026" });
  expect(prefilled("tasks", "Quý III tổ chức hội thi.", 2026)).toMatchObject({ firstDay: "01/07/2026", lastDay: "30/09/2026" });
});

test("a legal basis, a quota and a name are taken apart; a plain passage is the words themselves", () => {
  expect(prefilled("legalBases", "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;", null)).toMatchObject({
    ...{ type: "Nghị định", number: "98/2023/NĐ-CP", date: "31/12/2023", issuer: "Chính phủ" },
  });
  expect(prefilled("quotas", "Mỗi phòng chọn ít nhất 02 cá nhân tiêu biểu", null)).toMatchObject({
    ...{ minimum: "2", subjectKinds: ["INDIVIDUAL"], text: "Mỗi phòng chọn ít nhất 02 cá nhân tiêu biểu" },
  });
  expect(prefilled("recipients", "- Lưu: VT.", null)).toEqual({ name: "Lưu: VT" });
  expect(prefilled("purposes", "- Nêu gương kịp thời.", null)).toMatchObject({ text: "Nêu gương kịp thời" });
});

test.each(Object.keys(correctionFields) as ItemKind[])("%s: every field of the form has a first value, and nothing throws", (kind) => {
  const typed = prefilled(kind, "Định kỳ hằng quý, 80% phòng báo cáo trước ngày 31/02 – ?!", null);
  expect(Object.keys(typed).sort()).toEqual(correctionFields[kind].map(({ name }) => name).sort());
});

test("what it fills in for a row that was read can be saved as it is", () => {
  const typed = prefilled("obligations", "Các phòng gửi báo cáo về Văn phòng trước ngày 15/12 hàng năm.", null);
  expect(correctionOf("obligations", null, typed)).toMatchObject({ wrong: null, value: { lastDay: "--12-14", before: false } });
});
