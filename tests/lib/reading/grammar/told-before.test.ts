import { expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read-document";
import { textRendering } from "../../../support/rendering";

const bases = (text: string) =>
  readDocument(textRendering(["Kính gửi: Các phòng", "", text, "", "1. Đề nghị các phòng thực hiện."].join("\n"))).legalBases.map(
    ({ number, date, issuer, needsConfirmation }) => [number, date, issuer, needsConfirmation],
  );

it("takes day and body from before the citation where they stand there, and asks", () => {
  expect(bases("Ngày 14/3/2024, Sở Nội vụ ban hành Kế hoạch số 498/KH-SNV về nhân rộng gương sáng.")).toEqual([
    ["498/KH-SNV", "2024-03-14", "Sở Nội vụ", true],
  ]);
});

it("takes the day behind the number where one stands there", () => {
  expect(bases("Ngày 14/3/2024, các phòng họp theo Kế hoạch số 498/KH-SNV ngày 02/3/2024 của Sở Nội vụ.")).toMatchObject([
    ["498/KH-SNV", "2024-03-02", "Sở Nội vụ", false],
  ]);
});
