import { expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read-document";
import { textRendering } from "../../../support/rendering";

const bases = (basis: string, item = "1. Biểu dương người tốt, việc tốt.") =>
  readDocument(textRendering(["KẾ HOẠCH", "Nhân rộng điển hình tiên tiến", "", basis, "", "I. MỤC ĐÍCH", item].join("\n"))).legalBases;

it("keeps a body whole whose name has a word like “tại”", () => {
  const [basis] = bases("Căn cứ Quyết định số 12/QĐ-SGTVT ngày 05/3/2024 của Phòng Vận tải đường bộ về thi đua;");
  expect(basis).toMatchObject({ issuer: "Phòng Vận tải đường bộ", subject: "thi đua" });
});

it("takes a law inside the title of another document for no basis of its own", () => {
  const found = bases(
    "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết một số điều của Luật Thi đua, khen thưởng;",
  );
  expect(found.map(({ type, number }) => [type, number])).toEqual([["Nghị định", "98/2023/NĐ-CP"]]);
  const own = bases("Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022; Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;");
  expect(own.map(({ type }) => type)).toEqual(["Luật", "Nghị định"]);
});

it("does not take “kỷ luật” for a law", () => {
  const found = bases("Căn cứ Kế hoạch số 5/KH-STP ngày 02/01/2024 của Sở Tư pháp;", "1. Giữ kỷ luật lao động theo Chỉ thị số 27-CT/TU.");
  expect(found.map(({ type, number }) => [type, number])).toContainEqual(["Chỉ thị", "27-CT/TU"]);
});

it("ends a body where the sentence goes on, and asks about a name with words names do not have", () => {
  const issuer = (item: string) => bases("Căn cứ tình hình thực tế;", item).map((one) => [one.issuer, one.needsConfirmation]);
  expect(issuer("1. Đưa Quy định số 8-QĐi/TU ngày 05/3/2024 của Ban Thường vụ Tỉnh ủy thành nếp.")).toEqual([
    ["Ban Thường vụ Tỉnh ủy", false],
  ]);
  expect(issuer("1. Theo Quy định số 8-QĐi/TU ngày 05/3/2024 của Ban Thường vụ Tỉnh ủy lan nhanh khắp nơi.")[0]?.[1]).toBe(true);
});

it("asks whether the plan rests on a document that a line below the preamble begins with", () => {
  const asked = (item: string) => bases("Căn cứ tình hình thực tế;", item).map((one) => one.needsConfirmation);
  expect(asked("Thông báo số 88/TB-STP ngày 10/9/2024 về lịch tiếp công dân.")).toEqual([true]);
  expect(asked("1. Làm theo Thông báo số 88/TB-STP ngày 10/9/2024.")).toEqual([false]);
});

it("reads a law whose number stands in brackets behind its name once", () => {
  const found = bases("Căn cứ Luật Thi đua, khen thưởng năm 2022 (số 06/2022/QH15 ngày 15/6/2022);");
  expect(found.map(({ type, number, date }) => [type, number, date])).toEqual([["Luật", "06/2022/QH15", "2022-06-15"]]);
});
