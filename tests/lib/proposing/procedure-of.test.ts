import { expect, test } from "vitest";
import { proposedSetup } from "../../../lib/proposing/procedure-of";
import { readDocument } from "../../../lib/reading/read-document";
import { binhPhuocPlan } from "../../../prisma/seed/plans/binh-phuoc";
import { binhThuanPlan } from "../../../prisma/seed/plans/binh-thuan";
import { quangBinhPlan } from "../../../prisma/seed/plans/quang-binh";
import { textRendering } from "../../support/rendering";
import { seedText } from "../../support/seed-text";

test.each([
  ["binh-phuoc", binhPhuocPlan],
  ["binh-thuan", binhThuanPlan],
  ["quang-binh-signed-text", quangBinhPlan],
] as const)("the switches proposed for %s are those its plan was given by hand", (name, plan) => {
  const { procedure, allowsOutsiders, upwardRecipients } = proposedSetup(readDocument(textRendering(seedText(name))));
  expect(procedure).toEqual(plan.procedure);
  expect(allowsOutsiders).toBe(plan.allowsOutsiders);
  expect(upwardRecipients).toEqual(plan.upwardRecipients);
});

test("of a document that says nothing nothing is proposed but the plainest course", () => {
  expect(proposedSetup(null).procedure).toMatchObject({ council: false, ballot: "NONE", certificate: false });
});
